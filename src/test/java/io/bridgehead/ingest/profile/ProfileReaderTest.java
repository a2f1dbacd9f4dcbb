package io.bridgehead.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.Target;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.FileRow;
import io.bridgehead.ingest.table.TableFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {
    private static final List<String> TRADE = List.of("period", "partner", "flow", "hs", "value", "currency");
    private static final Map<String, List<String>> TARGETS = Map.of("trade", TRADE);

    @Test
    void theCanonicalFormPassesUnchanged() throws Exception {
        var read = trade("period,partner,flow,hs,value,currency", "2024-01,MNG,import,0101,12.50,CNY");
        assertThat(read.rows()).containsExactly("2|2024-01|MNG|import|0101|12.50|CNY");
        assertThat(read.told()).isEmpty();
        assertThat(read.count()).isEqualTo(1);
    }

    @Test
    void theCanonicalHeaderTakesAnyOrderButNoOtherColumnAndNoneTwice() throws Exception {
        assertThat(trade("value,currency,hs,flow,partner,period", "1,CNY,,export,RUS,2024")
                        .rows())
                .containsExactly("2|2024|RUS|export||1|CNY");
        assertThat(trade("period,partner,flow,hs,value,currency,remark", "2024,RUS,export,,1,CNY,x")
                        .told())
                .containsExactly("1  [remark] expected.known-column");
        assertThat(trade("period,period,partner,flow,hs,value,currency", "2024,2024,RUS,export,,1,CNY")
                        .told())
                .containsExactly("1 period [period] expected.column-once");
        assertThat(trade("period,partner,flow,hs,value", "2024,RUS,export,,1").told())
                .containsExactly("1 currency [period,partner,flow,hs,value] expected.column");
    }

    @Test
    void rowsOfAnotherWidthAreProblemsButTrailingEmptyCellsAreNot() throws Exception {
        var read = trade(
                "period,partner,flow,hs,value,currency",
                "2024,RUS,export,,1,CNY,,",
                "2024,MNG,export,,1,CNY,x",
                "2024,USA,export",
                "",
                "2024,JPN,export,,1,CNY");
        assertThat(read.rows()).extracting(row -> row.substring(0, 10)).containsExactly("2|2024|RUS", "6|2024|JPN");
        assertThat(read.told())
                .containsExactly(
                        "3  [2024,MNG,export,,1,CNY,x] expected.fields", "4  [2024,USA,export] expected.fields");
        assertThat(read.count()).isEqualTo(4);
    }

    @Test
    void aFileWithoutHeaderOrRowsIsToldSo() throws Exception {
        assertThat(ListTable.read(
                                ProfileLibrary.builtIn("trade"), TRADE, new ListTable(List.of(), TableFormat.Kind.CSV))
                        .told())
                .containsExactly("1  [] expected.header");
        assertThat(trade("period,partner,flow,hs,value,currency").told()).containsExactly("1  [] expected.rows");
    }

    @Test
    void aYearbookTableIsReadWithTitlesTwoHeaderRowsUnitsDashesAndFootnotes() throws Exception {
        var profile = own("""
                skip: until-header
                header: 2
                leave-out:
                  - {footnotes: "^(注|资料来源)"}
                  - {column: 国家（地区）, is: 合计, why: total}
                columns:
                  period: {constant: "2023"}
                  partner: 国家（地区）
                melt:
                  - {headers: {2023年 / 出口额（万美元）: export, 2023年 / 进口额（万美元）: import}, into: flow}
                numbers: {unit: 万, thousands: ","}
                currency: USD
                """);
        var read = ListTable.read(
                profile,
                TRADE,
                "表12-3 对主要国家（地区）进出口额,,,",
                ",,,单位：万美元",
                "国家（地区）,2023年,,2022年",
                ",出口额（万美元）,进口额（万美元）,出口额（万美元）",
                "合计,\"1,240\",—,9",
                "蒙古国,\"1,234.5\",—,9",
                "俄罗斯,１２,0.0001,9",
                "注：本表数据为海关统计,,,");
        assertThat(read.told()).isEmpty();
        assertThat(read.rows())
                .containsExactly(
                        "6|2023|蒙古国|export||12345000|USD", "7|2023|俄罗斯|export||120000|USD", "7|2023|俄罗斯|import||1|USD");
        assertThat(read.leftOut())
                .containsExactly("1 above the header", "2 above the header", "5 a total", "8 a footnote");
    }

    @Test
    void aUnitInTheHeaderThatIsntTheProfilesIsAProblem() throws Exception {
        var yaml = """
                columns: {period: 年份, partner: 国家, flow: {constant: export}, value: 金额}
                numbers: {unit: 万}
                currency: USD
                """;
        assertThat(ListTable.read(own(yaml), TRADE, "年份,国家,金额（亿美元）", "2023,蒙古,1")
                        .told())
                .containsExactly("1 金额（亿美元） [金额（亿美元）] expected.profile-unit-of");
        assertThat(ListTable.read(own(yaml), TRADE, "年份,国家,金额（万美元）", "2023,蒙古,1")
                        .rows())
                .containsExactly("2|2023|蒙古|export||10000|USD");
        assertThat(ListTable.read(own(yaml), TRADE, "年份,国家,金额（万美元）", "2023,蒙古,1.5亿元")
                        .told())
                .containsExactly("2 金额（万美元） [1.5亿元] expected.unit-not-in-cell");
        var two = own("""
                columns: {period: 年份, partner: 国家}
                melt: [{headers: {出口: export, 进口: import}, into: flow}]
                numbers: {unit: 亿}
                currency: CNY
                """);
        assertThat(ListTable.read(two, TRADE, "年份,国家,出口（亿元）,进口（万元）", "2023,蒙古,1,2")
                        .told())
                .containsExactly("1 进口（万元） [进口（万元）] expected.one-unit");
    }

    @Test
    void aRowMaySayItsUnitInAColumn() throws Exception {
        var profile = own("""
                columns: {period: 年份, partner: 国家, flow: {constant: export}, value: 金额}
                numbers: {unit-from: {column: 单位, units: {亿元: 亿, 万元: 万}}}
                currency: CNY
                """);
        var read = ListTable.read(profile, TRADE, "年份,国家,金额,单位", "2023,蒙古,1.2,亿元", "2023,日本,3,万元", "2023,韩国,3,千元");
        assertThat(read.rows())
                .containsExactly(
                        "2|2023|蒙古|export||120000000|CNY", "3|2023|日本|export||30000|CNY", "4|2023|韩国|export||!|CNY");
        assertThat(read.told()).containsExactly("4 单位 [千元] expected.profile-unit");
    }

    @Test
    void theUsCensusTableBecomesMonthsAndItsGroupsAreLeftOut() throws Exception {
        var months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
        var header =
                "year,CTY_CODE,CTYNAME,I" + String.join(",I", months) + ",IYR,E" + String.join(",E", months) + ",EYR";
        var read = ListTable.read(
                ProfileLibrary.builtIn("us-census"),
                TRADE,
                header,
                "2011,0001,OPEC" + ",1".repeat(26),
                "2011,5700,China,1.5" + ",".repeat(12) + ",".repeat(11) + ",0.000001,7");
        assertThat(read.told()).isEmpty();
        assertThat(read.rows()).containsExactly("3|2011-01|5700|import||1500000|USD", "3|2011-12|5700|export||1|USD");
        assertThat(read.leftOut()).containsExactly("2 an aggregate, not a partner");
    }

    @Test
    void theUsCensusTableIsAlsoTheListOfItsPartners() throws Exception {
        var read = ListTable.read(
                ProfileLibrary.builtIn("us-census-partners"),
                Target.PARTNERS.columns(),
                "year,CTY_CODE,CTYNAME,IJAN",
                "2010,0004,EU,1",
                "2010,5700,China,1",
                "2011,5700,China,1",
                "2011,7321,Sudan,1");
        assertThat(read.told()).isEmpty();
        assertThat(read.rows()).containsExactly("3|5700||China|China|", "5|7321||Sudan (7321)|Sudan (7321)|");
    }

    @Test
    void baciRowsAreExportsOrImportsOfTheOwnCountryOrNothing() throws Exception {
        var read = ListTable.read(
                ProfileLibrary.builtIn("baci"),
                TRADE,
                "t,i,j,k,v,q",
                "2022,156,842,10121,1.234,5",
                "2022,36,156,260111,2,NA",
                "2022,4,36,260111,2,NA");
        assertThat(read.told()).isEmpty();
        assertThat(read.rows())
                .containsExactly("2|2022|840|export|010121|1234|USD", "3|2022|036|import|260111|2000|USD");
        assertThat(read.leftOut()).containsExactly("4 none of the profile's cases");
    }

    @Test
    void comtradeTotalsLoseTheWorldAndWhatIsToldTwice() throws Exception {
        var read = ListTable.read(
                ProfileLibrary.builtIn("comtrade"),
                TRADE,
                "refYear,period,reporterISO,flowCode,partnerISO,partnerDesc,cmdCode,primaryValue",
                "2023,2023,CHN,X,W00,World,TOTAL,9",
                "2023,2023,CHN,X,MNG,Mongolia,TOTAL,1.5",
                "2023,202301,CHN,M,RUS,Russian Federation,0101,2",
                "2023,202301,CHN,RM,CHN,China,TOTAL,2");
        assertThat(read.told()).isEmpty();
        assertThat(read.rows()).containsExactly("3|2023|MNG|export||1.5|USD", "4|2023-01|RUS|import|0101|2|USD");
        assertThat(read.leftOut())
                .containsExactly("2 an aggregate, not a partner", "5 re-imports, which imports hold already");
    }

    @Test
    void customsFilesAreReadInYuanOrDollars() throws Exception {
        var header = "数据年月,贸易伙伴编码,贸易伙伴名称,商品编码,商品名称,注册地编码,注册地名称,第一数量,第一计量单位,";
        assertThat(ListTable.read(
                                ProfileLibrary.builtIn("customs"),
                                TRADE,
                                header + "人民币,",
                                "202401,124,蒙古,01012100,改良种用马,15,内蒙古自治区,1,头,\"1,234,567\",")
                        .rows())
                .containsExactly("2|2024-01|蒙古|export|01012100|1234567|CNY");
        assertThat(ListTable.read(
                                ProfileLibrary.builtIn("customs-imports"),
                                TRADE,
                                header + "美元,",
                                "202401,124,蒙古,01012100,改良种用马,15,内蒙古自治区,1,头,5,")
                        .rows())
                .containsExactly("2|2024-01|蒙古|import|01012100|5|USD");
    }

    @Test
    void fieldsArePutTogetherFromSeveralCells() throws Exception {
        var profile = own("""
                columns:
                  period: {join: [年, {column: 月, pad: {to: 2, with: 0}}], with: "-"}
                  partner: {first-of: [中文名, 英文名], missing: [无]}
                  flow: {column: 方向, values: {出: export, 进: import}}
                  hs: {column: 税号, pattern: "^([0-9]+)", pad: {to: 8, with: 0}, cut: 6}
                  value: {column: 5}
                currency: CNY
                """);
        var read = ListTable.read(
                profile,
                TRADE,
                "年,月,中文名,英文名,金额,方向,税号",
                "2024,3,,Mongolia,1,出,1012100.10",
                "2024,12,无,,1,进,87032342",
                "2024,12,日本,,1,转,马");
        assertThat(read.rows())
                .containsExactly(
                        "2|2024-03|Mongolia|export|010121|1|CNY",
                        "3|2024-12||import|870323|1|CNY",
                        "4|2024-12|日本|!|!|1|CNY");
        assertThat(read.told()).containsExactly("4 方向 [转] expected.profile-value", "4 税号 [马] expected.profile-pattern");
    }

    @Test
    void numbersAreExactAndWhatIsNoneIsAProblem() throws Exception {
        var profile = own("""
                columns: {period: a, partner: b, flow: {constant: export}, value: c}
                numbers: {unit: million, thousands: ".", decimal: ",", negative: parentheses}
                currency: EUR
                """);
        var read = ListTable.read(
                profile,
                TRADE,
                "a,b,c",
                "2024,A,\"1.234,567891\"",
                "2024,B,\"(1,5)\"",
                "2024,C,12%",
                "2024,D,1.23",
                "2024,E,1e3",
                "2024,F,n/a",
                "2024,G,\"0,0000000000001\"",
                "2024,H,\"0,1\"");
        assertThat(read.rows())
                .extracting(row -> row.split("\\|", -1)[5])
                .containsExactly("1234567891", "-1500000", "!", "!", "!", "", "!", "100000");
        assertThat(read.told())
                .containsExactly(
                        "4 c [12%] expected.profile-number",
                        "5 c [1.23] expected.profile-number",
                        "6 c [1e3] expected.profile-number",
                        "8 c [0,0000000000001] expected.profile-decimals");
    }

    @Test
    void datesAreStrictAndTheFirstStyleThatFitsCounts() {
        assertThat(date("yyyy-MM-dd", "2023-02-31")).isNull();
        assertThat(date("yyyy年M月d日", "2023年2月8日")).isEqualTo("2023-02-08");
        assertThat(date("yyyyMM", "202302")).isEqualTo("2023-02");
        assertThat(date("yyyyMM", "202313")).isNull();
        assertThat(date("dd/MM/yyyy", "31/03/2012")).isEqualTo("2012-03-31");
        assertThat(date("yyyy-dd-MM", "2012-30-09")).isEqualTo("2012-09-30");
        assertThat(date("iso", "2011-01-10T00:00:00Z")).isEqualTo("2011-01-10");
        assertThat(date("iso", "2011-01-10x")).isNull();
        assertThat(date("excel", "45292")).isEqualTo("2024-01-01");
        assertThat(date("excel", "60")).isNull();
        assertThat(date("d-MMM-yyyy", "1-Mar-2024")).isEqualTo("2024-03-01");
        assertThat(date("yyyy/M/d", "２０２４/1/2")).isEqualTo("2024-01-02");
        assertThat(DateStyle.of("dd.MM")).isNull();
        assertThat(DateStyle.of("yy-MM-dd")).isNull();
    }

    private static @Nullable String date(String style, String text) {
        var known = DateStyle.of(style);
        return known == null ? "no style" : known.read(text);
    }

    @Test
    void rowsWithOneKeyArePutTogether() throws Exception {
        var yaml = """
                columns: {period: a, partner: b, flow: {constant: export}, value: c}
                currency: CNY
                key: [period, partner]
                """;
        String[] lines = {"a,b,c", "2024,A,1", "2024,B,2", "2024,A,0.5"};
        assertThat(ListTable.read(own(yaml + "duplicates: sum\n"), TRADE, lines).rows())
                .containsExactly("2|2024|A|export||1.5|CNY", "3|2024|B|export||2|CNY");
        assertThat(ListTable.read(own(yaml + "duplicates: last\n"), TRADE, lines)
                        .rows())
                .containsExactly("4|2024|A|export||0.5|CNY", "3|2024|B|export||2|CNY");
        var first = ListTable.read(own(yaml + "duplicates: first\n"), TRADE, lines);
        assertThat(first.rows()).containsExactly("2|2024|A|export||1|CNY", "3|2024|B|export||2|CNY");
        assertThat(first.leftOut()).containsExactly("4 the same key as line 2");
        assertThat(ListTable.read(own(yaml), TRADE, lines).rows()).hasSize(3);
    }

    @Test
    void yearsAcrossAreFoundByAPattern() throws Exception {
        var profile = own("""
                columns: {partner: 国家, flow: {constant: export}}
                melt: [{matches: "^(?P<period>[0-9]{4})年$", except: [2020年]}]
                currency: CNY
                """);
        assertThat(ListTable.read(profile, TRADE, "国家,2020年,2021年,2022年,合计", "蒙古,1,2,,9")
                        .rows())
                .containsExactly("2|2021|蒙古|export||2|CNY");
        assertThat(ListTable.read(profile, TRADE, "国家,甲", "蒙古,1").told())
                .extracting(told -> told.replaceAll(".* ", ""))
                .containsExactly("expected.column");
    }

    @Test
    void shiftedRowsAreMovedWhereTheProfileSaysSo() throws Exception {
        var yaml = """
                columns: {period: a, partner: b, flow: {constant: export}, value: c}
                currency: CNY
                """;
        assertThat(ListTable.read(own(yaml), TRADE, "a,b,c", ",,2024,A,1").told())
                .containsExactly("2  [,,2024,A,1] expected.fields");
        assertThat(ListTable.read(own(yaml + "shifted-rows: move\n"), TRADE, "a,b,c", ",,2024,A,1")
                        .rows())
                .containsExactly("2|2024|A|export||1|CNY");
    }

    @Test
    void aFileWithoutAHeaderIsReadByLettersAndPlaces() throws Exception {
        var profile = own("""
                header: 0
                columns: {period: A, partner: {column: 2}, flow: {constant: export}, value: C}
                currency: CNY
                """);
        assertThat(ListTable.read(profile, TRADE, "2024,A,1").rows()).containsExactly("1|2024|A|export||1|CNY");
    }

    @Test
    void aCellThatCantBeReadIsAProblemUnderItsOwnHeader() throws Exception {
        var header = new FileRow(1, TRADE.toArray(String[]::new), 6);
        String[] cells = {"2024", "A", "export", "", "=1+1", "CNY"};
        var row = new FileRow(2, cells, 6, new Phrase[] {null, null, null, null, Phrase.of("expected.value")});
        var read = ListTable.read(
                ProfileLibrary.builtIn("trade"), TRADE, new ListTable(List.of(header, row), TableFormat.Kind.XLSX));
        assertThat(read.told()).containsExactly("2 value [=1+1] expected.value");
        assertThat(read.rows()).containsExactly("2|2024|A|export||!|CNY");
    }

    @Test
    void aWorkbookMayLeaveBlankCellsAwayAtTheEndOfARow() throws Exception {
        var header = new FileRow(1, new String[] {"period", "partner", "flow", "value", "currency", "hs"}, 6);
        var row = new FileRow(2, new String[] {"2024", "A", "export", "1", "CNY"}, 5);
        assertThat(ListTable.read(
                                ProfileLibrary.builtIn("trade"),
                                TRADE,
                                new ListTable(List.of(header, row), TableFormat.Kind.XLSX))
                        .rows())
                .containsExactly("2|2024|A|export||1|CNY");
    }

    @Test
    void everyReasonAndProblemIsSaidInBothLanguages() throws Exception {
        for (var key : List.of("expected.profile-date", "expected.profile-number", "expected.profile-unit-of")) {
            assertThat(Phrase.of(key, "x").in(Lang.ZH))
                    .contains("x")
                    .isNotEqualTo(Phrase.of(key, "x").in(Lang.EN));
        }
    }

    private static ListTable.Result trade(String... lines) throws Exception {
        return ListTable.read(ProfileLibrary.builtIn("trade"), TRADE, lines);
    }

    private static Profile own(String yaml) {
        return ListTable.profile("name: own\ntitle: {zh: 自, en: own}\ntarget: trade\n" + yaml, TARGETS);
    }
}
