package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Rate;
import io.bridgehead.reference.FigureData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A small set with every trap, and sums of its rows made without SQL. */
final class TradeRows {
    private static final List<String> NO_PARTNERS = List.of("CHN", "WORLD");

    /** Period, partner, flow, chapter or nothing, and value. */
    record Row(String period, String partner, String flow, String hs, BigDecimal value) {
        int year() {
            return Integer.parseInt(period.substring(0, 4));
        }

        int month() {
            return Integer.parseInt(period.substring(5));
        }

        boolean ofPartner() {
            return !NO_PARTNERS.contains(partner);
        }
    }

    private TradeRows() {}

    /**
     * 2022 whole; 2023 whole, with DEU lost, JPN new and RUS from zero; 2024 without July; 2025 to March. CHN are
     * re-imports, WORLD is an aggregate and no partner.
     */
    static FigureData load() {
        return new FigureData()
                .everyMonth("loaded", "2022-01", "2022-12", "MNG,import,27,1000000,CNY")
                .everyMonth("loaded", "2022-01", "2022-12", "MNG,export,84,300000,CNY")
                .everyMonth("loaded", "2022-01", "2022-02", "DEU,export,84,700000,CNY")
                .trade("loaded", "2022-03,RUS,export,87,0,CNY", "2022-05,CHN,import,84,900000,CNY")
                .trade("loaded", "2022-06,USA,export,87,50,CNY")
                .everyMonth("loaded", "2023-01", "2023-12", "MNG,import,27,1250000,CNY")
                .everyMonth("loaded", "2023-01", "2023-12", "MNG,export,84,200000,CNY")
                .everyMonth("loaded", "2023-01", "2023-12", "RUS,export,87,400000,CNY")
                .trade("loaded", "2023-02,JPN,import,84,2500000,CNY", "2023-04,WORLD,import,84,600000,CNY")
                .trade("loaded", "2023-06,USA,export,87,5000000,CNY")
                .everyMonth("loaded", "2024-01", "2024-06", "MNG,import,27,1000000,CNY")
                .everyMonth("loaded", "2024-08", "2024-12", "MNG,import,27,1000000,CNY")
                .everyMonth("loaded", "2024-01", "2024-06", "MNG,export,84,100000,CNY")
                .everyMonth("loaded", "2024-08", "2024-12", "RUS,export,87,100000,CNY")
                .everyMonth("sample", "2025-01", "2025-03", "MNG,import,27,2000000,CNY")
                .everyMonth("sample", "2025-01", "2025-03", "RUS,export,84,300000,CNY");
    }

    static List<Row> of(FigureData data) {
        return data.owner()
                .fetch("SELECT to_char(period, 'YYYY-MM'), partner, flow, left(hs, 2), value FROM trade_flow")
                .map(row -> new Row(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, BigDecimal.class)));
    }

    static Map<String, BigDecimal> sums(List<Row> rows, Predicate<Row> meant, Function<Row, String> key) {
        var sums = new TreeMap<String, BigDecimal>();
        rows.stream().filter(meant).forEach(row -> sums.merge(key.apply(row), row.value(), BigDecimal::add));
        return sums;
    }

    static BigDecimal sum(List<Row> rows, Predicate<Row> meant) {
        return rows.stream().filter(meant).map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal total(Stream<? extends BigDecimal> values) {
        return values.filter(Objects::nonNull).map(Rate::plain).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<String> codes(Figure figure) {
        return figure.notes().stream().map(Note::code).toList();
    }
}
