package io.bridgehead.ports;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.reference.FigureData;
import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortRowListTest {
    private static FigureData data;
    private static PortRowList rows;

    @BeforeAll
    static void rows() {
        data = new FigureData();
        data.batch("port-traffic", "loaded");
        data.batch("port-traffic", "sample");
        data.owner().execute("""
                INSERT INTO port VALUES
                  ('CN-NM', 'ceke-road', '策克', 'Ceke', 'road', 'MNG', 'first'),
                  ('CN-NM', 'manzhouli-rail', '满洲里', 'Manzhouli', 'rail', 'RUS', 'first'),
                  ('CN-HL', 'heihe-road', '黑河', 'Heihe', 'road', 'RUS', 'first');
                INSERT INTO indicator VALUES ('port_trains', '班列', 'Trains', 'trains', NULL, NULL);
                INSERT INTO observation VALUES
                  ('CN-NM', 'port_trains', 'ports', '', '2023-01-01', '2023-12-31', 'year', 'first', 8295, 'trains', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_trains', 'ports', '', '2023-01-01', '2023-12-31', 'year', 'second', 8324, 'trains', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_trains', 'port:manzhouli', '', '2023-01-01', '2023-12-31', 'year', 'first', 5001, 'trains', 'published', NULL, NULL, NULL),
                  ('CN-NM', 'port_cargo', 'port:ceke', '', '2024-01-01', '2024-09-30', 'ytd', 'first', NULL, 'Mt', 'published', NULL, NULL, NULL),
                  ('CN-HL', 'port_cargo', 'ports', '', '2023-01-01', '2023-12-31', 'year', 'first', 777, 'Mt', 'published', NULL, NULL, NULL);
                INSERT INTO port_traffic VALUES
                  ('CN-NM', 'ceke-road', '2023-01-01', 'quarter', 'in', 'freight', 100, 'wan-t', 1),
                  ('CN-NM', 'ceke-road', '2023-01-01', 'quarter', 'out', 'freight', 500000, 't', 1),
                  ('CN-NM', 'ceke-road', '2024-02-01', 'month', 'total', 'freight', 1, 'Mt', 2),
                  ('CN-NM', 'manzhouli-rail', '2023-01-01', 'year', 'total', 'trains', 5001, 'trains', 1);
                INSERT INTO batch VALUES ('CN-HL', 900, 'ports', 'loaded', 'hl.csv', 'hash', now(), 'test', 1, 1, 0, 0);
                INSERT INTO port_traffic VALUES
                  ('CN-HL', 'heihe-road', '2023-01-01', 'year', 'total', 'freight', 999, 'Mt', 900)""");
        rows = new PortRowList(data.regions(), data.answers());
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void showWhatWasLoadedAndWhatWasPublishedAsItWasGiven() {
        assertThat(said(scope()))
                .containsExactlyInAnyOrder(
                        "2024年2月 策克（公路、蒙古国） 货运量 双向合计 1 百万吨 sample 批次 2",
                        "2023年 全部口岸 中欧班列 双向合计 8295 列 published Statistics Office",
                        "2023年 全部口岸 中欧班列 双向合计 8324 列 published Statistics Office",
                        "2023年 满洲里（铁路、俄罗斯） 中欧班列 双向合计 5001 列 published Statistics Office",
                        "2023年 满洲里（铁路、俄罗斯） 中欧班列 双向合计 5001 列 loaded 批次 1",
                        "2023年第1季度 策克（公路、蒙古国） 货运量 进境 100 万吨 loaded 批次 1",
                        "2023年第1季度 策克（公路、蒙古国） 货运量 出境 500000 吨 loaded 批次 1");
    }

    @Test
    void areFilteredByPortAndByWholePeriods() {
        assertThat(said(scope("port", "manzhouli-rail"))).hasSize(2).allMatch(row -> row.contains("满洲里"));
        assertThat(said(scope("to", "2023-06"))).hasSize(2).allMatch(row -> row.contains("策克"));
        assertThat(rows.summary(scope("from", "2024-01")).rows()).isEqualTo(1);
        assertThat(rows.summary(scope("from", "2024-01")).sample()).isTrue();
        assertThat(rows.summary(scope("to", "2023-12")).sample()).isFalse();
    }

    @Test
    void haveNoSumAndSayWhy() {
        var summary = rows.summary(scope());

        assertThat(summary.rows()).isEqualTo(7);
        assertThat(summary.totals()).isEmpty();
        assertThat(summary.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("不加总"));
    }

    @ParameterizedTest
    @EnumSource(PortRowSort.class)
    void comeInPagesThatMissNoneAndRepeatNone(PortRowSort sort) {
        var paged = new ArrayList<PortRow>();
        for (var offset = 0; offset < 7; offset += 2) {
            paged.addAll(rows.page(scope(), sort, false, offset, 2));
        }

        assertThat(paged).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void areReadInOneStatementAndCountedInAnother() {
        data.said().clear();
        rows.summary(scope());
        assertThat(data.said()).filteredOn(sql -> sql.contains("port_traffic")).hasSize(1);

        rows.page(scope(), PortRowSort.VALUE, true, 0, 50);

        assertThat(data.said()).filteredOn(sql -> sql.contains("port_traffic")).hasSize(2);
    }

    private static List<String> said(Scope scope) {
        return rows.page(scope, PortRowSort.PERIOD, false, 0, 100).stream()
                .map(row -> String.join(
                        " ",
                        row.period().label().zh(),
                        row.place().zh(),
                        row.measure().zh(),
                        row.direction().zh(),
                        row.value().toPlainString(),
                        row.unit().zh(),
                        row.status().code(),
                        row.source().zh()))
                .toList();
    }
}
