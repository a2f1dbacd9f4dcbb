package io.bridgehead.ports;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.FigureData;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortFiguresTest {
    private static FigureData data;
    private static PortFigures figures;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.owner().execute("""
                INSERT INTO port VALUES
                  ('CN-NM', 'ceke-road', '策克', 'Ceke', 'road', 'MNG', 'first'),
                  ('CN-NM', 'manzhouli-air', '满洲里', 'Manzhouli', 'air', NULL, 'first'),
                  ('CN-NM', 'manzhouli-rail', '满洲里', 'Manzhouli', 'rail', 'RUS', 'first');
                INSERT INTO indicator VALUES ('port_trains', '班列', 'Trains', 'trains', NULL, NULL);
                INSERT INTO observation VALUES
                  ('CN-NM', 'port_trains', 'ports', '', '2023-01-01', '2023-12-31', 'year', 'first', 8295, 'trains', 'published', NULL, '两口岸相加', 'The sum of two ports'),
                  ('CN-NM', 'port_trains', 'ports', '', '2023-01-01', '2023-12-31', 'year', 'second', 8324, 'trains', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_trains', 'port:manzhouli', '', '2023-01-01', '2023-12-31', 'year', 'first', 5001, 'trains', 'published', 3, NULL, NULL),
                  ('CN-NM', 'port_cargo', 'land-ports', '', '2025-01-01', '2025-12-31', 'year', 'first', 132, 'Mt', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_cargo', 'port:ceke', '', '2024-01-01', '2024-09-30', 'ytd', 'first', 18.44, 'Mt', 'published', NULL, NULL, NULL)
                """);
        traffic("loaded", "ceke-road,2023-01-01,quarter,in,freight,100,wan-t");
        traffic("loaded", "ceke-road,2023-01-01,quarter,out,freight,500000,t");
        for (var quarter : List.of("2023-04-01", "2023-07-01", "2023-10-01")) {
            traffic("loaded", "ceke-road," + quarter + ",quarter,total,freight,1,Mt");
        }
        for (var month : List.of("2024-01-01", "2024-02-01", "2024-03-01")) {
            traffic("sample", "ceke-road," + month + ",month,total,freight,1,Mt");
        }
        // A year as it was loaded beside a month of the same year: never added.
        traffic("loaded", "manzhouli-rail,2023-01-01,year,total,freight,7,Mt");
        traffic("loaded", "manzhouli-rail,2023-05-01,month,total,freight,3,Mt");
        // A gap between two months.
        traffic("loaded", "manzhouli-rail,2024-01-01,month,total,freight,1,Mt");
        traffic("loaded", "manzhouli-rail,2024-03-01,month,total,freight,1,Mt");
        // One way only.
        traffic("loaded", "ceke-road,2023-01-01,year,out,vehicles,2.5,wan-vehicles");
        // What can't be told in the unit of the figure.
        traffic("loaded", "ceke-road,2022-01-01,year,total,freight,9,CNY-yi");
        figures = new PortFigures(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void showsBothOfTwoSourcesThatDisagree() {
        var figure = figures.trains(scope());

        assertThat(said(figure))
                .containsExactly(
                        "全部口岸 · Statistics Office: 2023 8324 published second",
                        "全部口岸 · Statistics Office: 2023 8295 published first",
                        "满洲里（航空、铁路、俄罗斯） · Statistics Office: 2023 5001 published first");
        assertThat(figure.notes())
                .extracting(note -> note.text().zh())
                .contains("全部口岸2023年有2个来源，公布的数不同，都照原样列出。", "2023年 · 全部口岸：两口岸相加。");
        assertThat(figure.provenance().sources()).hasSize(2);
    }

    @Test
    void addsUpAYearFromWhatThereIsAndTakesItAsLoadedWhereItIs() {
        assertThat(said(figures.cargo(scope())))
                .containsExactly(
                        "陆路口岸 · Statistics Office: 2025 132 published first",
                        "策克（公路、蒙古国） · Statistics Office: 2024-01/2024-09 18.44 published first",
                        "满洲里（铁路、俄罗斯）: 2023 7 loaded batch:9, 2024 null loaded ",
                        "策克（公路、蒙古国）: 2023 4.5 loaded batch:5, 2024-01/2024-03 3 sample batch:8");
    }

    @Test
    void comparesAYearToDateWithTheSameMonthsOnly() {
        var trend = (Trend) figures.cargo(scope("port", "ceke-road")).shape();

        var growth = trend.series().getLast().points().stream()
                .map(Trend.Point::growth)
                .toList();
        assertThat(growth.getFirst()).isNull();
        assertThat(growth.getLast()).isEqualByComparingTo("1");
    }

    @Test
    void leavesOutWhatIsNotWithinThePeriod() {
        assertThat(said(figures.cargo(
                        scope("port", "ceke-road", "every", "quarter", "from", "2023-04", "to", "2023-11"))))
                .containsExactly("策克（公路、蒙古国）: 2023-Q2 1 loaded batch:3, 2023-Q3 1 loaded batch:4");
    }

    @Test
    void addsUpQuartersFromMonths() {
        assertThat(said(figures.cargo(scope("port", "ceke-road", "every", "quarter", "from", "2024"))))
                .containsExactly("策克（公路、蒙古国）: 2024-Q1 3 sample batch:8");
        assertThat(said(figures.cargo(scope("port", "manzhouli-rail", "every", "quarter", "from", "2024"))))
                .containsExactly("满洲里（铁路、俄罗斯）: 2024-Q1 null loaded ");
    }

    @Test
    void saysWhereOnlyOneWayIsKnown() {
        assertThat(said(figures.vehicles(scope()))).containsExactly("策克（公路、蒙古国） · 仅出境: 2023 25000 loaded batch:13");
    }

    @Test
    void namesWhereGapsAre() {
        assertThat(figures.cargo(scope()).notes())
                .extracting(note -> note.text().zh())
                .contains("有月份或季度未载入，所在时期留空：满洲里（铁路、俄罗斯）。");
    }

    @Test
    void hasNothingOfARegionWithoutPorts() {
        var figure = figures.trains(scope("region", "CN-HL"));

        assertThat(figure.shape().isEmpty()).isTrue();
        assertThat(figure.notes()).extracting(note -> note.code()).contains("no-data");
    }

    @Test
    void asksAFixedNumberOfStatements() {
        figures.cargo(scope());
        var before = data.statements();

        figures.cargo(scope());

        assertThat(data.statements() - before).isLessThanOrEqualTo(4);
    }

    private static void traffic(String status, String row) {
        var cells = row.split(",", -1);
        data.owner()
                .execute(
                        "INSERT INTO port_traffic VALUES ('CN-NM', ?, CAST(? AS date), ?, ?, ?, CAST(? AS numeric), ?, ?)",
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        cells[4],
                        cells[5],
                        cells[6],
                        data.batch("port-traffic", status));
    }

    private static List<String> said(Figure figure) {
        return ((Trend) figure.shape())
                .series().stream()
                        .map(series -> series.name().zh() + ": "
                                + String.join(
                                        ", ",
                                        series.points().stream()
                                                .map(PortFiguresTest::said)
                                                .toList()))
                        .toList();
    }

    private static String said(Trend.Point point) {
        return point.period().code() + " "
                + (point.value() == null ? null : point.value().toPlainString()) + " "
                + point.status().code() + " " + point.source();
    }
}
