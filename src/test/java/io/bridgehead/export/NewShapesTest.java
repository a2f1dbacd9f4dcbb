package io.bridgehead.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NewShapesTest {
    @Test
    void writesACompositionWithTheGroupOfEachPart() {
        assertThat(json(NewShapes.COMPOSITION)).isEqualTo("""
                {"parts":[{"key":"27","name":"=燃料","group":"V","groupName":"矿产品","kind":"item","value":12.5,\
                "share":0.25,"growth":null,"status":"loaded","source":"batch:3"},{"key":"other","name":"其他",\
                "group":null,"groupName":null,"kind":"unassigned","value":null,"share":null,"growth":null,\
                "status":"loaded","source":"batch:3"}],"total":50}""");
        assertThat(csv(NewShapes.COMPOSITION)).isEqualTo("""
                series,group,category,value,unit,status,source
                value,矿产品,'=燃料,12.5,CNY-yi,loaded,batch:3
                value,,其他,,CNY-yi,loaded,batch:3
                """);
    }

    @Test
    void writesPlacesWithTheirTiles() {
        assertThat(json(NewShapes.PLACES)).isEqualTo("""
                {"ground":"divisions","show":"share","home":null,"places":[{"key":"150100","name":"呼和浩特",\
                "kind":"item","tile":[4,2],"value":7,"share":0.5,"growth":-0.1,"status":"sample",\
                "source":"batch:3"},{"key":"150200","name":"包头","kind":"item","tile":null,"value":null,\
                "share":null,"growth":null,"status":"sample","source":"batch:3"}],"total":14}""");
        assertThat(csv(NewShapes.PLACES)).isEqualTo("""
                series,category,value,unit,status,source
                value,呼和浩特,7,CNY-yi,sample,batch:3
                share,呼和浩特,50,%,sample,batch:3
                growth,呼和浩特,-10,%,sample,batch:3
                value,包头,,CNY-yi,sample,batch:3
                """);
    }

    @Test
    void writesAScheduleWithItsMissingDays() {
        assertThat(json(NewShapes.SCHEDULE)).isEqualTo("""
                {"today":"2025-11-30","tasks":[{"key":"dairy/upstream/farm","name":"@牧场","group":"dairy",\
                "groupName":"奶业","segment":"upstream","segmentName":"上游","weight":10,"plannedStart":null,\
                "plannedFinish":"2025-06-30","actualStart":"2024-01-01","actualFinish":null,"progress":0.4,\
                "slip":153,"state":"overdue","status":"loaded","source":"batch:3"}]}""");
        assertThat(csv(NewShapes.SCHEDULE)).isEqualTo("""
                group,segment,category,weight,planned_start,planned_finish,actual_start,actual_finish,progress,\
                slip,state,status,source
                奶业,上游,'@牧场,10,,2025-06-30,2024-01-01,,40,153,overdue,loaded,batch:3
                """);
    }

    @Test
    void writesAFunnelWithWhatItsRatesAreOf() {
        assertThat(json(NewShapes.FUNNEL)).isEqualTo("""
                {"steps":[{"key":"signed","name":"已签约","value":3095,"status":"published","source":"prn"},\
                {"key":"started","name":"已开工","value":null,"status":"published","source":"prn"}],\
                "rates":[{"key":"fulfilment","name":"履约率","value":0.894,"numerator":2766,"denominator":3095,\
                "of":"已履约 ÷ 已签约","status":"published","source":"prn"}]}""");
        assertThat(csv(NewShapes.FUNNEL)).isEqualTo("""
                series,category,value,unit,status,source
                value,已签约,3095,CNY-yi,published,prn
                value,已开工,,CNY-yi,published,prn
                rate,履约率,89.4,%,published,prn
                numerator,履约率,2766,CNY-yi,published,prn
                denominator,履约率,3095,CNY-yi,published,prn
                """);
    }

    @Test
    void writesAWaterfallWithItsEnds() {
        assertThat(json(NewShapes.WATERFALL)).isEqualTo("""
                {"from":{"name":"2023年","value":100,"status":"loaded","source":"batch:3"},"steps":[{"key":"MNG",\
                "name":"蒙古国","kind":"item","change":-4,"contribution":-4,"status":"loaded","source":"batch:3"},\
                {"key":"others","name":"其余","kind":"others","change":9,"contribution":null,"status":"loaded",\
                "source":"batch:3"}],"to":{"name":"2024年","value":105,"status":"loaded","source":"batch:3"}}""");
        assertThat(csv(NewShapes.WATERFALL)).isEqualTo("""
                series,category,value,unit,status,source
                from,2023年,100,CNY-yi,loaded,batch:3
                change,蒙古国,-4,CNY-yi,loaded,batch:3
                contribution,蒙古国,-4,pp,loaded,batch:3
                change,其余,9,CNY-yi,loaded,batch:3
                to,2024年,105,CNY-yi,loaded,batch:3
                """);
    }

    @Test
    void writesAScorecardEachColumnInItsOwnUnit() {
        assertThat(json(NewShapes.SCORECARD)).isEqualTo("""
                {"columns":[{"key":"spi","name":"SPI","unit":{"code":"ratio","label":"","decimals":2}},\
                {"key":"slip","name":"平均延期","unit":{"code":"days","label":"天","decimals":0}}],\
                "rows":[{"key":"dairy","name":"奶业","group":null,"groupName":null,"cells":[0.93,null],\
                "rating":"watch","remark":"","status":"loaded","source":"batch:3"}]}""");
        assertThat(csv(NewShapes.SCORECARD)).isEqualTo("""
                series,category,value,unit,status,source
                spi,奶业,0.93,ratio,loaded,batch:3
                slip,奶业,,days,loaded,batch:3
                rating,奶业,watch,,loaded,batch:3
                """);
    }

    @Test
    void writesADistributionWithOpenEnds() {
        assertThat(json(NewShapes.DISTRIBUTION)).isEqualTo("""
                {"of":{"code":"days","label":"天","decimals":0},"bins":[{"key":"early","from":null,"to":0,\
                "name":"提前","value":3},{"key":"late","from":0,"to":null,"name":"延期","value":1}],"mean":-2.5,\
                "median":null,"status":"loaded","source":"batch:3"}""");
        assertThat(csv(NewShapes.DISTRIBUTION)).isEqualTo("""
                series,category,value,unit,status,source
                value,提前,3,CNY-yi,loaded,batch:3
                value,延期,1,CNY-yi,loaded,batch:3
                mean,,-2.5,days,loaded,batch:3
                """);
    }

    private static String json(Shape shape) {
        var whole = new FigureJson().write(Samples.figure(shape), Lang.ZH);
        return whole.substring(whole.indexOf("\"data\":") + "\"data\":".length(), whole.indexOf(",\"notes\":"));
    }

    private static String csv(Shape shape) {
        var text = new String(new FigureCsv().write(Samples.figure(shape), Lang.ZH), StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").replace("\r\n", "\n");
    }
}
