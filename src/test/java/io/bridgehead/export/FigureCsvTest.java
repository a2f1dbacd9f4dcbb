package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FigureCsvTest {
    private final FigureCsv csv = new FigureCsv();

    @Test
    void writesATrendWithAnEmptyCellForAMissingValue() {
        assertThat(text(Samples.TREND)).isEqualTo("""
                \uFEFFseries,period,basis,value,unit,status,source
                published,2024,year,187.50,CNY-yi,published,prn
                published,2025-01/2025-09,ytd,,CNY-yi,sample,batch:3
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesARankingQuotedAndSafeFromFormulas() {
        assertThat(text(Samples.RANKING)).isEqualTo("""
                \uFEFFseries,category,value,unit,status,source
                value,'=蒙古国,699,CNY-yi,sample,batch:3
                value,"其余, ""全部\""",-1000,CNY-yi,loaded,batch:3
                share,'=蒙古国,35.6,%,sample,batch:3
                growth,'=蒙古国,50.8,%,sample,batch:3
                contribution,'=蒙古国,15.6,pp,sample,batch:3
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesAMatrixWithoutItsEmptyCells() {
        assertThat(text(Samples.MATRIX)).isEqualTo("""
                \uFEFFseries,row,column,value,unit,status,source
                value,装备制造,'+农畜,12,CNY-yi,sample,batch:3
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesProgress() {
        assertThat(text(Samples.PROGRESS)).isEqualTo("""
                \uFEFFseries,category,value,unit,status,source
                actual,奶业,54.2,%,sample,batch:3
                plan,奶业,,%,sample,batch:3
                previous,奶业,52.1,%,sample,batch:3
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesFactsEachInItsOwnUnit() {
        assertThat(text(Samples.FACTS)).isEqualTo("""
                \uFEFFseries,category,value,unit,status,source
                value,进出口总额,1963.3,CNY-yi,published,prn
                published-change,进出口总额,4.2,%,published,prn
                value,口岸,,Mt,loaded,
                """.replace("\n", "\r\n"));
    }

    private String text(Shape shape) {
        return new String(csv.write(Samples.figure(shape), Lang.ZH), StandardCharsets.UTF_8);
    }
}
