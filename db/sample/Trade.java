import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Monthly trade by partner, chapter and flow. */
final class Trade {
    /** Totals in 10 million yuan, both flows together for the groups. README.md tells which are published. */
    private static final String TOTALS = """
            from    to      export import MNG  RUS  USA ASEAN CHN
            2014-01 2014-12 3932   5018   2200 1850 400 620   0
            2015-01 2015-12 3506   4394   1900 1650 380 600   0
            2016-01 2016-12 2939   4781   2030 1835 380 560   4
            2017-01 2017-12 3340   6080   2646 2060 430 620   6
            2018-01 2018-12 3787   6557   3150 1950 520 690   5
            2019-01 2019-12 3771   7199   3420 1880 450 780   7
            2020-01 2020-12 3495   6938   2960 1590 490 830   4
            2021-01 2021-12 4779   7583   3310 1690 640 1120  6
            2022-01 2022-12 6303   8933   4636 1953 768 1397  8
            2023-01 2023-12 7857   11796  6990 3466 740 1520  9
            2024-01 2024-11 7450   11392  6830 3400 640 1560  10
            2024-12 2024-12 670    988    600  290  50  140   0
            2025-01 2025-11 7937   11696  6900 3280 540 1690  8
            """;

    private static final Map<String, Double> IMPORT_SHARE =
            Map.of("MNG", 0.87, "RUS", 0.76, "USA", 0.18, "ASEAN", 0.3, "CHN", 1.0);
    private static final double[] SEASON = {0.92, 0.70, 1.02, 1.03, 1.05, 1.03, 1.02, 1.06, 1.09, 1.02, 1.06, 1.0};

    private record Cell(YearMonth month, String partner, String flow, String chapter, double weight) {}

    private record Line(Cell cell, long value) {}

    static Csv rows() {
        var years = new TreeMap<Integer, Map<String, List<Cell>>>();
        var lines = new ArrayList<Line>();
        TOTALS.lines().skip(1).map(Words::of).forEach(span -> {
            var first = YearMonth.parse(span.get(0));
            var cells = years.computeIfAbsent(first.getYear(), Trade::cellsByGroupAndFlow);
            totals(span).forEach((group, total) -> {
                var part = cells.getOrDefault(group, List.of()).stream()
                        .filter(c -> !c.month.isBefore(first) && !c.month.isAfter(YearMonth.parse(span.get(1))))
                        .toList();
                if (total > 0) {
                    var weights = part.stream().mapToDouble(Cell::weight).toArray();
                    var values = Split.of(total, 1_000, weights);
                    IntStream.range(0, values.length).forEach(i -> lines.add(new Line(part.get(i), values[i])));
                }
            });
        });
        var csv = new Csv("period,partner,flow,hs,value,currency");
        lines.stream()
                .sorted(Comparator.comparing((Line l) -> l.cell.month)
                        .thenComparing(l -> l.cell.partner)
                        .thenComparing(l -> l.cell.flow)
                        .thenComparing(l -> l.cell.chapter))
                .forEach(l -> csv.row(l.cell.month, l.cell.partner, l.cell.flow, l.cell.chapter, l.value, "CNY"));
        return csv;
    }

    /** Yuan by "group flow"; what no group takes is left to "rest export" and "rest import". */
    private static Map<String, Long> totals(List<String> span) {
        var names = Words.of(TOTALS.lines().findFirst().orElseThrow());
        var totals = new LinkedHashMap<String, Long>();
        var exports = Long.parseLong(span.get(2)) * 10_000_000;
        var imports = Long.parseLong(span.get(3)) * 10_000_000;
        for (var i = 4; i < names.size(); i++) {
            var both = Long.parseLong(span.get(i)) * 10_000_000;
            var share = IMPORT_SHARE.get(names.get(i));
            var wave = share == 1 ? 0 : 0.015 * Draw.bell(names.get(i), span.get(0));
            var imported = (long) (both * (share + wave));
            totals.put(names.get(i) + " import", imported);
            totals.put(names.get(i) + " export", both - imported);
            imports -= imported;
            exports -= both - imported;
        }
        totals.put("rest import", imports);
        totals.put("rest export", exports);
        return totals;
    }

    private static Map<String, List<Cell>> cellsByGroupAndFlow(int year) {
        var cells = new LinkedHashMap<String, List<Cell>>();
        var partners = Partners.of(year);
        for (var i = 0; i < partners.size(); i++) {
            var late = year == 2025 && i >= partners.size() - Partners.NEW_IN_LATE_2025;
            var partner = partners.get(i);
            var group =
                    Partners.ASEAN.contains(partner) ? "ASEAN" : IMPORT_SHARE.containsKey(partner) ? partner : "rest";
            cellsOf(partner, year, late).forEach(cell -> add(cells, group, cell));
        }
        for (var month : List.of(3, 6, 9, 11)) {
            var weight = Draw.between(1, 3, "re-import", year, month);
            add(cells, "CHN", new Cell(YearMonth.of(year, month), "CHN", "import", "85", weight));
        }
        return cells;
    }

    private static void add(Map<String, List<Cell>> cells, String group, Cell cell) {
        cells.computeIfAbsent(group + " " + cell.flow, key -> new ArrayList<>()).add(cell);
    }

    private static List<Cell> cellsOf(String partner, int year, boolean late) {
        var rank = Partners.ALL.indexOf(partner);
        var small = rank >= 60;
        var onlyImports = small && Draw.unit(partner, year, "only imports") < 0.02;
        var cells = new ArrayList<Cell>();
        if (!onlyImports) {
            var count = rank < 4 ? 20 : rank < 16 ? 11 : small ? 1 + rank % 3 : 3 + rank % 4;
            addFlow(cells, partner, year, "export", Partners.largest(partner, Partners.EXPORTS, count), late);
        }
        var supplies = Partners.IMPORTS.containsKey(partner) || Draw.unit(partner, "supplies") < (small ? 0.12 : 0.7);
        if (onlyImports || supplies) {
            var own = Partners.IMPORTS.get(partner);
            var chapters = own != null ? own : Partners.largest(partner, Partners.OTHER_IMPORTS, small ? 1 : 3);
            addFlow(cells, partner, year, "import", chapters, late);
        }
        return cells;
    }

    /** Adds the months in which a partner trades; one month of the first chapter is sure, so the partner counts. */
    private static void addFlow(
            List<Cell> cells, String partner, int year, String flow, Map<String, Double> chapters, boolean late) {
        var rank = Partners.ALL.indexOf(partner);
        var chance = rank < 16 ? 0.97 : rank < 60 ? 0.55 : 0.2;
        var sure = late ? 10 : Draw.whole(1, 9, partner, year, flow, "sure month");
        var size = StrictMath.pow(rank + 8, -1.6)
                / chapters.values().stream().reduce(0.0, Double::sum)
                * Draw.factor(0.12, partner, year)
                * StrictMath.exp(0.03 * (year - 2019) * Draw.bell(partner, "growth"))
                * (flow.equals("import") ? Partners.SUPPLIES.getOrDefault(partner, 0.4) : 1);
        var lastMonth = year == GenerateSample.AS_OF.getYear() ? GenerateSample.AS_OF.getMonthValue() : 12;
        var first = true;
        for (var chapter : chapters.entrySet()) {
            for (var month = late ? 10 : 1; month <= lastMonth; month++) {
                var at = YearMonth.of(year, month);
                if (rank < 4 || first && month == sure || Draw.unit(partner, flow, chapter.getKey(), at) < chance) {
                    var weight = size
                            * chapter.getValue()
                            * SEASON[month - 1]
                            * trend(chapter.getKey(), flow, year)
                            * borders(partner, chapter.getKey(), at)
                            * Draw.factor(rank < 16 ? 0.15 : 0.4, partner, flow, chapter.getKey(), at, "noise");
                    cells.add(new Cell(at, partner, flow, chapter.getKey(), weight));
                }
            }
            first = false;
        }
    }

    /** Vehicles and electrical goods gain over the years, steel loses. */
    private static double trend(String chapter, String flow, int year) {
        var slope = switch (flow + chapter) {
            case "export87" -> 0.12;
            case "export85" -> 0.08;
            case "export72" -> -0.04;
            default -> 0.0;
        };
        return StrictMath.exp(slope * (year - 2019));
    }

    /** Coal by road from Mongolia nearly stood still in early 2020 and again in waves to the spring of 2022. */
    private static double borders(String partner, String chapter, YearMonth month) {
        if (!partner.equals("MNG") || !chapter.equals("27")) {
            return 1;
        }
        return switch (month.toString()) {
            case "2020-02", "2020-03", "2021-12" -> 0.2;
            case "2020-04", "2021-11", "2022-01", "2022-02" -> 0.35;
            case "2021-06", "2021-07", "2021-08", "2021-10", "2022-03" -> 0.55;
            case "2020-05", "2021-09", "2022-04" -> 0.75;
            default -> 1;
        };
    }
}
