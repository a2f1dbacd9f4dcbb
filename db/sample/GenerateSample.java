import static java.time.temporal.ChronoUnit.DAYS;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the illustrative rows for Inner Mongolia (CN-NM) as canonical CSV: trade, projects and milestones.
 *
 * <p>The detail is invented, yet it adds up to the published headline figures, so that a computed figure can be laid
 * beside a published one. Equal bytes come out of every run on every machine: each draw depends on its key alone, never
 * on the order of the draws, and {@link StrictMath} is used because {@link Math} may differ in the last bit.
 *
 * <p>Usage: {@code java db/sample/GenerateSample.java OUTDIR}
 */
public final class GenerateSample {
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 30);

    private GenerateSample() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Usage: java db/sample/GenerateSample.java OUTDIR");
        }
        var directory = Files.createDirectories(Path.of(args[0]));
        Trade.rows().writeTo(directory.resolve("trade.csv"));
        Projects.rows().writeTo(directory.resolve("projects.csv"));
        Milestones.rows().writeTo(directory.resolve("milestones.csv"));
    }

    /** A CSV file in the making. No value here needs quoting; one that did would be a mistake, so it is refused. */
    private static final class Csv {
        private static final String NEEDS_QUOTES = ",\"\r\n";
        private final StringBuilder text = new StringBuilder();
        private final long columns;

        Csv(String header) {
            columns = header.chars().filter(c -> c == ',').count() + 1;
            text.append(header).append('\n');
        }

        void row(Object... values) {
            if (values.length != columns) {
                throw new IllegalStateException("Expected " + columns + " values: " + Arrays.toString(values));
            }
            for (var i = 0; i < values.length; i++) {
                var value = values[i].toString();
                for (var c = 0; c < value.length(); c++) {
                    if (NEEDS_QUOTES.indexOf(value.charAt(c)) >= 0) {
                        throw new IllegalStateException("Needs quoting: " + value);
                    }
                }
                text.append(value).append(i + 1 < values.length ? ',' : '\n');
            }
        }

        void writeTo(Path file) throws IOException {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    /** Random numbers by key: the same key always draws the same number (SplitMix64 over its parts' text). */
    private static final class Draw {
        private static final long SEED = 20_251_130L;

        static double unit(Object... key) {
            return fraction(state(key));
        }

        static double between(double low, double high, Object... key) {
            return low + (high - low) * unit(key);
        }

        /** A whole number from low to high, both included. */
        static int whole(int low, int high, Object... key) {
            return low + (int) (unit(key) * (high - low + 1));
        }

        /** Roughly normal with mean 0 and deviation 1, never beyond ±3.5. */
        static double bell(Object... key) {
            var state = state(key);
            var sum = 0.0;
            for (var i = 0; i < 4; i++) {
                sum += fraction(state);
                state = mix(state);
            }
            return (sum - 2) * StrictMath.sqrt(3);
        }

        static double factor(double deviation, Object... key) {
            return StrictMath.exp(deviation * bell(key));
        }

        static <T> T oneOf(List<T> choices, Object... key) {
            return choices.get(whole(0, choices.size() - 1, key));
        }

        private static long state(Object... key) {
            var state = SEED;
            for (var part : key) {
                state = mix(state ^ part.toString().hashCode());
            }
            return state;
        }

        private static double fraction(long state) {
            return (state >>> 11) * 0x1.0p-53;
        }

        private static long mix(long value) {
            var z = value + 0x9E3779B97F4A7C15L;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }

    /** Splits a total by weight into whole parts of at least {@code least}; the largest part takes the rounding. */
    private static long[] split(long total, long least, double[] weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var parts = new long[weights.length];
        var largest = 0;
        var rest = total;
        for (var i = 0; i < weights.length; i++) {
            parts[i] = Math.max(least, (long) (total * (weights[i] / sum)));
            rest -= parts[i];
            largest = weights[i] > weights[largest] ? i : largest;
        }
        parts[largest] += rest;
        if (parts[largest] < least) {
            throw new IllegalStateException("Too little to split: " + total + " over " + weights.length);
        }
        return parts;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** Monthly trade by partner, chapter and flow. */
    private static final class Trade {
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
        private static final List<String> ASEAN = words("VNM THA IDN MYS SGP PHL MMR KHM LAO BRN");

        /** Partners by size of trade. The first {@link #CORE} trade every year, the others come and go. */
        private static final List<String> PARTNERS = words("""
                MNG RUS USA VNM DEU JPN AUS IND KAZ KOR THA IDN NLD BRA ITA MYS CHL TUR GBR ARE BEL CAN UZB SAU MEX ESP
                TWN SGP HKG PHL FRA POL ZAF PER KGZ NZL EGY PAK BGD IRN NGA COL ARG BLR UKR SWE FIN ROU CZE DZA MMR KHM
                ISR DNK GRC PRT HUN AUT CHE TJK TKM AZE GEO ARM IRQ JOR KWT QAT OMN MAR TUN KEN TZA GHA CIV ETH AGO COD
                ZMB CMR SEN UGA MOZ ECU GTM DOM CRI PAN HND SLV NIC PRY URY BOL VEN LKA NPL LAO BRN SRB HRV SVN SVK BGR
                LTU LVA EST IRL NOR ISL ALB BIH MKD MDA MNE CYP MLT LUX MAC PRK LBN YEM LBY SDN MDG MUS ZWE NAM BWA MLI
                BFA BEN TGO NER GIN SLE LBR GMB MRT RWA BDI MWI GAB COG TCD SOM DJI AFG MDV BHR FJI PNG NCL PYF JAM TTO
                HTI CUB GUY SUR BHS BRB PRI REU GLP MTQ GUF MYT CPV STP GNQ CAF SWZ LSO ERI SSD SYC COM GNB PSE SYR BTN
                TLS SLB VUT WSM TON KIR FSM MHL PLW COK AND GIB FRO GRL BMU CYM ABW CUW ATG LCA VCT GRD DMA KNA BLZ
                """);

        private static final int CORE = 140;
        private static final List<Integer> PARTNERS_A_YEAR =
                List.of(164, 166, 165, 168, 171, 172, 169, 174, 178, 183, 187, 182);
        /** Of the 182 of 2025, three come only after September: 179 were published for the first nine months. */
        private static final int NEW_IN_LATE_2025 = 3;

        private static final Map<String, Double> EXPORTS =
                chapters("28:8 29:9 38:6 39:7 72:10 73:7 84:8 85:9 87:10 07:3 "
                        + "08:1.5 11:2 12:5 20:2 30:2.5 51:3 52:2 61:4 62:4 70:1.5 81:7 94:3");
        private static final Map<String, Double> OTHER_IMPORTS =
                chapters("26:5 84:6 85:5 90:3 29:3 44:2 12:2 71:1 39:2 27:2 22:0.5 09:0.3 08:0.5");
        private static final Map<String, Map<String, Double>> IMPORTS = new TreeMap<>();
        /** How much more a country supplies than it buys, against the same rank; countries not named here: 0.4. */
        private static final Map<String, Double> SUPPLIES = new TreeMap<>();

        static {
            """
            MNG 1 27:62 26:27 51:4 02:2 41:1 12:1 25:0.6 05:0.4
            RUS 1 44:34 27:25 26:12 31:9 47:8 12:4 15:3 25:2 10:1
            USA 1 12:25 84:25 90:14 38:10 29:8 10:8 01:6
            AUS 1.2 26:55 27:18 51:12 02:8 04:3 10:4
            BRA 2 26:50 12:25 02:15 47:10
            CHL 3 26:70 74:18 08:6 44:6
            PER 2.5 26:85 23:10 08:5
            KAZ 1.4 26:35 74:15 28:20 72:10 12:12 27:8
            NZL 3 04:45 44:30 02:20 51:5
            CAN 1.5 26:35 12:25 31:20 44:12 47:8
            ZAF 2 26:60 51:20 72:20
            DEU 0.8 84:45 85:20 90:18 87:10 29:7
            JPN 0.8 84:40 85:25 90:20 39:8 72:7
            KOR 0.7 85:35 84:25 39:18 29:15 90:7
            IDN 1 27:55 15:20 47:15 26:10
            """.lines().map(GenerateSample::words).forEach(line -> {
                SUPPLIES.put(line.get(0), Double.valueOf(line.get(1)));
                IMPORTS.put(line.get(0), chapters(String.join(" ", line.subList(2, line.size()))));
            });
        }

        private static final double[] SEASON = {0.92, 0.70, 1.02, 1.03, 1.05, 1.03, 1.02, 1.06, 1.09, 1.02, 1.06, 1.0};

        private record Cell(YearMonth month, String partner, String flow, String chapter, double weight) {}

        private record Line(Cell cell, long value) {}

        static Csv rows() {
            var years = new TreeMap<Integer, Map<String, List<Cell>>>();
            var lines = new ArrayList<Line>();
            TOTALS.lines().skip(1).map(GenerateSample::words).forEach(span -> {
                var first = YearMonth.parse(span.get(0));
                var cells = years.computeIfAbsent(first.getYear(), Trade::cellsByGroupAndFlow);
                totals(span).forEach((group, total) -> {
                    var part = cells.getOrDefault(group, List.of()).stream()
                            .filter(c -> !c.month.isBefore(first) && !c.month.isAfter(YearMonth.parse(span.get(1))))
                            .toList();
                    if (total > 0) {
                        var weights = part.stream().mapToDouble(Cell::weight).toArray();
                        var values = split(total, 1_000, weights);
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
            var names = words(TOTALS.lines().findFirst().orElseThrow());
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
            var partners = partnersOf(year);
            for (var i = 0; i < partners.size(); i++) {
                var late = year == 2025 && i >= partners.size() - NEW_IN_LATE_2025;
                var partner = partners.get(i);
                var group = ASEAN.contains(partner) ? "ASEAN" : IMPORT_SHARE.containsKey(partner) ? partner : "rest";
                cellsOf(partner, year, late).forEach(cell -> add(cells, group, cell));
            }
            for (var month : List.of(3, 6, 9, 11)) {
                var weight = Draw.between(1, 3, "re-import", year, month);
                add(cells, "CHN", new Cell(YearMonth.of(year, month), "CHN", "import", "85", weight));
            }
            return cells;
        }

        private static void add(Map<String, List<Cell>> cells, String group, Cell cell) {
            cells.computeIfAbsent(group + " " + cell.flow, key -> new ArrayList<>())
                    .add(cell);
        }

        /** The partners of a year, surest first: a slow wave keeps most for some years, a fast one lets them change. */
        private static List<String> partnersOf(int year) {
            Comparator<String> surest = Comparator.comparingDouble(p -> PARTNERS.indexOf(p) / 30.0
                    - Draw.bell(p, "slow", (year + PARTNERS.indexOf(p)) / 4)
                    - 0.4 * Draw.bell(p, "fast", year));
            return Stream.concat(
                            PARTNERS.stream().limit(CORE),
                            PARTNERS.stream().skip(CORE).sorted(surest))
                    .limit(PARTNERS_A_YEAR.get(year - 2014))
                    .toList();
        }

        private static List<Cell> cellsOf(String partner, int year, boolean late) {
            var rank = PARTNERS.indexOf(partner);
            var small = rank >= 60;
            var onlyImports = small && Draw.unit(partner, year, "only imports") < 0.02;
            var cells = new ArrayList<Cell>();
            if (!onlyImports) {
                var count = rank < 4 ? 20 : rank < 16 ? 11 : small ? 1 + rank % 3 : 3 + rank % 4;
                addFlow(cells, partner, year, "export", largest(partner, EXPORTS, count), late);
            }
            var supplies = IMPORTS.containsKey(partner) || Draw.unit(partner, "supplies") < (small ? 0.12 : 0.7);
            if (onlyImports || supplies) {
                var own = IMPORTS.get(partner);
                var chapters = own != null ? own : largest(partner, OTHER_IMPORTS, small ? 1 : 3);
                addFlow(cells, partner, year, "import", chapters, late);
            }
            return cells;
        }

        /** Adds the months in which a partner trades; one month of the first chapter is sure, so the partner counts. */
        private static void addFlow(
                List<Cell> cells, String partner, int year, String flow, Map<String, Double> chapters, boolean late) {
            var rank = PARTNERS.indexOf(partner);
            var chance = rank < 16 ? 0.97 : rank < 60 ? 0.55 : 0.2;
            var sure = late ? 10 : Draw.whole(1, 9, partner, year, flow, "sure month");
            var size = StrictMath.pow(rank + 8, -1.6)
                    / chapters.values().stream().reduce(0.0, Double::sum)
                    * Draw.factor(0.12, partner, year)
                    * StrictMath.exp(0.03 * (year - 2019) * Draw.bell(partner, "growth"))
                    * (flow.equals("import") ? SUPPLIES.getOrDefault(partner, 0.4) : 1);
            var lastMonth = year == AS_OF.getYear() ? AS_OF.getMonthValue() : 12;
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

        private static Map<String, Double> chapters(String text) {
            var chapters = new LinkedHashMap<String, Double>();
            words(text).forEach(w -> chapters.put(w.substring(0, 2), Double.valueOf(w.substring(3))));
            return chapters;
        }

        /** The chapters a partner trades most, largest first: common weights bent by a taste that lasts. */
        private static Map<String, Double> largest(String partner, Map<String, Double> common, int count) {
            var own = new LinkedHashMap<String, Double>();
            common.forEach((chapter, weight) -> own.put(chapter, weight * Draw.factor(0.7, partner, chapter, "taste")));
            var chosen = new LinkedHashMap<String, Double>();
            own.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .limit(count)
                    .forEach(e -> chosen.put(e.getKey(), e.getValue()));
            return chosen;
        }
    }

    /** Projects, a row for every stage reached. */
    private static final class Projects {
        private static final List<String> DIVISIONS = words("""
                150100呼和浩特市 150200包头市 150300乌海市 150400赤峰市 150500通辽市 150600鄂尔多斯市
                150700呼伦贝尔市 150800巴彦淖尔市 150900乌兰察布市 152200兴安盟 152500锡林郭勒盟 152900阿拉善盟
                """);

        /**
         * Kinds of project: frequency, sector, clusters, chain, favoured divisions (third and fourth digit of the
         * code), typical amount in 100 million yuan, names. Some pairs of sector and cluster stay empty on purpose.
         */
        private static final List<List<String>> KINDS =
                """
                6 equipment equipment,new-energy wind 02,05,25,09 18 风电叶片智造基地,风电主机总装,塔筒与法兰生产,风电轴承制造,风电零碳产业园
                5 new-energy new-energy wind 06,25,05,09 32 风电基地配套,风光制氢一体化电源,源网荷储一体化,分散式风电
                6 equipment equipment,new-energy solar 02,06,01 24 光伏组件智造,光伏支架生产,单晶拉棒切片,高效电池片生产
                4 new-energy new-energy,new-materials solar 02,06,08,29 30 光伏治沙基地,高纯晶硅生产,光伏电站配套,农光互补
                4 new-energy new-energy,equipment hydrogen 06,02,09,25 26 绿氢制备,电解槽装备制造,绿氢绿氨一体化,氢能重卡示范
                4 new-energy new-energy,equipment storage 06,01,02,03 20 储能电池生产,电化学储能电站,储能系统集成,正极材料生产
                4 equipment equipment nev 06,02,01 22 新能源重卡整车,动力电池包生产,换电装备制造,矿用电动车制造
                4 equipment equipment - 02,06,04,05 9 矿山机械制造,智能农机装备,特种车辆生产,铸锻件加工
                4 coal-chemicals chemicals coal-chemicals 06,03,29 48 煤制烯烃,煤基新材料,可降解塑料生产,精细化工延链
                4 new-materials new-materials rare-earth 02 13 稀土永磁材料,稀土储氢材料,稀土抛光材料,永磁电机生产
                4 new-materials new-materials nonferrous 05,04,02 21 铝合金精深加工,铜箔生产,再生铝综合利用,镁合金轻量化部件
                3 new-materials new-materials,chemicals - 09,03,02 16 石墨负极材料,碳纤维生产,硅基新材料,有机硅单体
                5 biomedicine biomedicine biopharma 01,04,05,22 8 生物疫苗生产,蒙药现代化,原料药生产,氨基酸发酵,动物保健品生产
                4 agri-processing agri dairy 01,07,25,22 11 智能化乳制品加工,奶源牧场,奶酪生产,乳粉深加工
                3 agri-processing agri corn 05,22,04 9 玉米深加工,玉米淀粉糖生产,饲料加工,玉米良种繁育
                3 agri-processing agri beef 05,25,22,07 6 肉牛屠宰加工,肉牛育肥基地,预制牛肉制品
                3 agri-processing agri mutton 08,25,09 5 肉羊屠宰加工,肉羊良种繁育,羊肉预制菜
                2 agri-processing agri cashmere 06,08,29 4 羊绒精纺,羊绒制品智能工厂,羊绒分梳
                2 agri-processing agri potato 09,07,01 5 马铃薯全粉加工,薯条生产,种薯繁育
                2 agri-processing agri forestry-grass 07,22,25 4 饲草种植加工,林下产品加工,草种繁育
                6 digital digital - 01,09,02 23 算力中心,绿色数据中心,云计算基地,工业互联网平台,数据标注基地
                3 services services - 01,02,04 6 科技企业孵化园,检验检测中心,跨境结算服务中心,人力资源产业园
                6 logistics services - 25,07,08,29 9 跨境物流园,口岸智慧仓储,跨境电商产业园,中欧班列集散中心,冷链物流中心
                4 culture-tourism services - 07,22,01,25 7 草原文旅度假区,冰雪旅游综合体,民俗文化街区,自驾车营地
                3 infrastructure services,new-energy - 25,08,29,06 17 口岸铁路专用线,园区标准化厂房,输变电配套工程,口岸集中查验区
                2 other services,agri,new-materials - 01,02,04,05 5 固废综合利用,职业教育实训基地,环保设施升级,康养中心
                """.lines().map(GenerateSample::words).toList();

        private static final List<String> ORIGINS = words("""
                北京市 北京市 北京市 广东省 广东省 广东省 江苏省 江苏省 浙江省 浙江省 上海市 上海市 山东省 山东省 河北省 辽宁省 天津市
                河南省 四川省 湖北省 湖南省 安徽省 福建省 陕西省 吉林省 黑龙江省 重庆市 中国香港 蒙古国 俄罗斯 德国 日本 韩国 新加坡 法国
                """);

        private static final List<String> FOREIGN_NEIGHBOURS = words("蒙古国 蒙古国 蒙古国 俄罗斯 哈萨克斯坦");
        private static final int WITHOUT_FAIR = 306;
        private static final long UNIT = 1_000_000;

        private record Stage(String code, LocalDate on) {}

        private record Fair(String code, LocalDate on, int projects, long millions) {}

        private static final List<Fair> FAIRS = List.of(
                new Fair("nof-2023", LocalDate.of(2023, 9, 6), 138, 334_300),
                new Fair("nof-2024", LocalDate.of(2024, 8, 20), 128, 281_400),
                new Fair("cme-2025", LocalDate.of(2025, 8, 25), 32, 65_860));

        private final Csv csv = new Csv(
                "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on");
        private final Map<Integer, Integer> lastNumber = new TreeMap<>();
        private final Set<String> names = new HashSet<>();

        static Csv rows() {
            var projects = new Projects();
            FAIRS.forEach(projects::addFair);
            IntStream.range(0, WITHOUT_FAIR)
                    .mapToObj(i -> workday(LocalDate.of(2016, 1, 10).plusDays(Draw.whole(0, 3_605, "signed", i))))
                    .sorted()
                    .forEach(projects::addWithoutFair);
            return projects.csv;
        }

        private void addFair(Fair fair) {
            var kinds = IntStream.range(0, fair.projects)
                    .mapToObj(i -> kind(fair.code + i))
                    .toList();
            var weights = IntStream.range(0, fair.projects)
                    .mapToDouble(i -> size(kinds.get(i), fair.code + i))
                    .toArray();
            var amounts = split(fair.millions, 50, weights);
            for (var i = 0; i < fair.projects; i++) {
                add(kinds.get(i), fair.code, String.valueOf(amounts[i] * UNIT), fair.on);
            }
        }

        private void addWithoutFair(LocalDate signed) {
            var key = signed + "/" + lastNumber.getOrDefault(signed.getYear(), 0);
            var kind = kind(key);
            var amount = Draw.unit(key, "unknown") < 0.03 ? "" : String.valueOf((long) (size(kind, key) * 50) * UNIT);
            add(kind, "", amount, signed);
        }

        private void add(List<String> kind, String fair, String amount, LocalDate signed) {
            var number = lastNumber.merge(signed.getYear(), 1, Integer::sum);
            var id = String.format(Locale.ROOT, "P%d-%03d", signed.getYear(), number);
            var cluster = Draw.oneOf(List.of(kind.get(2).split(",")), id, "cluster");
            var at = Draw.oneOf(List.of(kind.get(4).split(",")), id, "favoured division");
            var division = Draw.unit(id, "elsewhere") < 0.25
                    ? Draw.oneOf(DIVISIONS, id, "division")
                    : DIVISIONS.stream()
                            .filter(d -> d.startsWith(at, 2))
                            .findFirst()
                            .orElseThrow();
            var product = Draw.oneOf(List.of(kind.get(6).split(",")), id, "name");
            var name = name(division.substring(6) + product);
            var abroad = Draw.unit(id, "abroad") < (fair.equals("cme-2025") ? 0.4 : 0.03);
            var origin = Draw.oneOf(abroad ? FOREIGN_NEIGHBOURS : ORIGINS, id, "origin");
            var investor = String.format(Locale.ROOT, "示例投资方 %03d", Draw.whole(1, 260, id, "investor"));
            var chain = kind.get(3).equals("-") ? "" : kind.get(3);
            var project = List.of(id, name, fair, kind.get(1), cluster, chain, division.substring(0, 6), origin);
            for (var stage : stages(id, signed)) {
                var end = Stream.of(investor, amount, "CNY", signed, stage.code, stage.on);
                csv.row(Stream.concat(project.stream(), end).toArray());
            }
        }

        private String name(String stem) {
            var phases = Stream.of("", "二期", "三期", "四期", "五期", "六期", "七期", "八期");
            return phases.map(phase -> stem + phase + "项目（示例）")
                    .filter(names::add)
                    .findFirst()
                    .orElseThrow();
        }

        private static List<String> kind(String key) {
            var all =
                    KINDS.stream().mapToInt(k -> Integer.parseInt(k.getFirst())).sum();
            var left = Draw.whole(0, all - 1, key, "kind");
            for (var kind : KINDS) {
                left -= Integer.parseInt(kind.getFirst());
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException(key);
        }

        /** An amount in 100 million yuan. */
        private static double size(List<String> kind, String key) {
            return Double.parseDouble(kind.get(5)) * Draw.factor(0.8, key, "size");
        }

        /** The way of a project until the sample's last day; one that stops half-way is stalled or cancelled. */
        private static List<Stage> stages(String id, LocalDate signed) {
            var stages = new ArrayList<>(List.of(new Stage("signed", signed)));
            var recent = signed.getYear() > 2023;
            var fulfilled = workday(signed.plusDays(Draw.whole(15, 210, id, "fulfilled")));
            var started = workday(fulfilled.plusDays(Draw.whole(30, 270, id, "started")));
            var produced = workday(started.plusDays(Draw.whole(200, 560, id, "in production")));
            if (Draw.unit(id, "fulfils") < (recent ? 0.77 : 0.87)) {
                stages.add(new Stage("fulfilled", fulfilled));
                if (Draw.unit(id, "starts") < (recent ? 0.6 : 0.67)) {
                    stages.add(new Stage("started", started));
                    if (Draw.unit(id, "produces") < 0.57) {
                        stages.add(new Stage("in-production", produced));
                    }
                }
            }
            var last = stages.getLast();
            if (!last.code.equals("in-production") && Draw.unit(id, "cancelled") < 0.07) {
                stages.add(new Stage("cancelled", workday(last.on.plusDays(Draw.whole(120, 500, id, "cancelled on")))));
            }
            return stages.stream().filter(stage -> !stage.on.isAfter(AS_OF)).toList();
        }

        private static LocalDate workday(LocalDate date) {
            return switch (date.getDayOfWeek()) {
                case SATURDAY, SUNDAY -> date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
            };
        }
    }

    /** Milestones of the 16 chains, a row for every monthly report. */
    private static final class Milestones {
        private static final List<String> SEGMENTS = List.of("upstream", "midstream", "downstream");
        private static final YearMonth FIRST = YearMonth.of(2022, 10);
        private static final YearMonth LAST = YearMonth.of(2027, 6);

        /** Chain and how far it lags (1 is typical, less is ahead), then a line of milestones for each segment. */
        private static final String CHAINS = """
                dairy 0.4
                  优质饲草基地建成,规模化牧场新增存栏5万头,奶牛核心育种场投用
                  智能化乳品工厂投产,奶酪生产线投产,乳粉产能达到10万吨,乳品检测中心运行,冷链仓库投用
                  低温奶配送网络建成,乳制品出口备案完成,奶业数字平台上线,特色乳制品品牌发布
                corn 1.0
                  玉米良种繁育基地建成,高标准农田改造100万亩,收储烘干中心投用
                  淀粉糖生产线投产,氨基酸项目达产,玉米胚芽油生产线投产,副产物饲料工厂投产
                  生物基材料中试完成,玉米主食产品上市,深加工产品出口通道开通
                beef 1.2
                  肉牛良种扩繁场建成,育肥牛存栏达到50万头,饲草料配送中心投用
                  屠宰加工厂投产,牛肉分割线改造完成,冷库扩容完成,副产物加工线投产
                  预制牛肉制品上市,产品追溯平台上线,区外直营网点达到100家,活牛交易中心运营
                mutton 0.8
                  肉羊核心育种场建成,种羊年供种10万只,标准化养殖小区建成
                  屠宰加工厂投产,精细分割线投产,冷链物流中心投用,羊副产品加工线投产
                  羊肉预制菜上市,地理标志授权企业达到80家,产品追溯覆盖率达到80%
                cashmere 1.1
                  绒山羊保种场建成,优质绒基地认证完成,抓绒检测站投用
                  分梳生产线改造完成,精纺纱线产能达到2000吨,染整环保改造完成,智能针织工厂投产
                  羊绒交易中心运营,自主品牌海外店开业,羊绒设计中心投用,跨境电商渠道开通
                potato 1.3
                  脱毒种薯基地建成,种薯检测中心投用,节水灌溉改造20万亩,储藏窖群建成
                  全粉生产线投产,冷冻薯条生产线投产,变性淀粉产能达到5万吨
                  薯条餐饮渠道签约,马铃薯主食产品上市,副产物蛋白提取投产
                forestry-grass 0.9
                  草种繁育基地建成,优质牧草种植50万亩,林木良种基地建成,退化草原修复100万亩
                  草颗粒加工厂投产,林下产品加工厂投产,中药材初加工中心投用,草产品检测中心运行
                  草产品交易平台上线,林草碳汇首笔交易,生态旅游线路开通
                wind 0.5
                  风电轴承锻件生产线投产,叶片用碳梁材料投产,塔筒钢板供应基地投用
                  叶片生产线投产,主机年产能达到5 GW,齿轮箱生产线投产,发电机生产线投产,法兰生产线投产
                  大功率机组试验场投用,运维服务中心建成,退役叶片回收线投产,整机出口首单交付,风电数据平台上线
                solar 0.6
                  工业硅产能达到20万吨,多晶硅产能达到30万吨,石英坩埚生产线投产
                  单晶拉棒产能达到50 GW,切片生产线投产,高效电池产能达到20 GW,组件产能达到15 GW
                  支架与边框生产线投产,逆变器工厂投产,组件回收示范线投产,光伏治沙示范基地并网
                hydrogen 1.6
                  风光制氢示范电源并网,绿氢年产能达到5万吨,制氢水源工程完工
                  电解槽生产线投产,电解槽年产能达到1 GW,高压储氢瓶生产线投产,燃料电池电堆工厂投产,输氢管道一期贯通
                  加氢站达到30座,氢能重卡投运500辆,绿氨项目投产,绿色甲醇项目投产
                storage 0.9
                  正极材料生产线投产,负极材料产能达到20万吨,电解液工厂投产,隔膜生产线投产
                  电芯年产能达到10 GWh,模组与电池簇生产线投产,储能变流器工厂投产,系统集成基地投产
                  独立储能电站并网,压缩空气储能示范投运,梯次利用中心投用
                nev 1.1
                  动力电池材料投产,驱动电机生产线投产,车用轻量化铝材投产
                  新能源重卡整车产线投产,动力电池包生产线投产,矿用电动车批量下线,整车检测场投用
                  换电站达到60座,充电网络覆盖旗县,整车出口首单交付,动力电池回收线投产
                coal-chemicals 0.7
                  智能化煤矿改造完成,配套水源工程完工,空分装置投运
                  煤制烯烃装置投产,煤制乙二醇装置投产,甲醇深加工装置投产,二氧化碳捕集示范投运,绿氢耦合改造完成
                  可降解塑料生产线投产,聚烯烃新牌号量产,精细化学品园区建成,煤基碳材料投产
                rare-earth 0.6
                  稀土精矿绿色选矿改造完成,冶炼分离集聚区建成,稀土资源储备库投用
                  永磁材料产能达到5万吨,储氢材料生产线投产,抛光材料生产线投产,稀土催化材料投产,稀土检测中心运行
                  永磁电机工厂投产,稀土交易服务平台上线,储氢装置示范应用,稀土功能助剂量产
                nonferrous 1.0
                  铜矿采选扩能完成,铅锌绿色矿山建成,电解铝绿电替代完成
                  铝合金深加工产能达到100万吨,铜箔生产线投产,镁合金压铸线投产,再生铝项目投产
                  汽车铝部件工厂投产,高纯金属产线投产,铝电子材料投产,赤泥综合利用示范完成
                biopharma 1.2
                  中药材与蒙药材基地认证,发酵原料基地建成,实验动物中心投用
                  原料药绿色工厂投产,动物疫苗产能达到100亿头份,氨基酸产线扩能完成,蒙药制剂车间通过检查
                  创新药进入临床试验,疫苗出口注册完成,医疗器械产业园投用
                """;

        private final Csv csv = new Csv("chain,segment,milestone,weight,planned_start,planned_finish,actual_start,"
                + "actual_finish,progress,reported_on");
        /** Two hydrogen milestones are under way but last reported in July 2025, so that a stale report can be seen. */
        private int staleLeft = 2;

        static Csv rows() {
            var milestones = new Milestones();
            var lines = CHAINS.lines().map(String::strip).toList();
            for (var i = 0; i < lines.size(); i += 1 + SEGMENTS.size()) {
                milestones.addChain(words(lines.get(i)), lines.subList(i + 1, i + 1 + SEGMENTS.size()));
            }
            return milestones.csv;
        }

        private void addChain(List<String> chain, List<String> segments) {
            for (var segment = 0; segment < segments.size(); segment++) {
                var names = segments.get(segment).split(",");
                for (var i = 0; i < names.length; i++) {
                    var turn = (double) i / names.length;
                    add(chain.get(0), Double.parseDouble(chain.get(1)), segment, names[i], turn);
                }
            }
        }

        /** Upstream work is planned before downstream work; the lag of a chain delays its start and its pace. */
        private void add(String chain, double lag, int segment, String name, double turn) {
            var opens = (int) (segment * 8 + turn * 20 + Draw.between(0, 11, chain, name, "opens"));
            var months = Draw.whole(11, 26, chain, name, "months");
            var plannedStart = FIRST.plusMonths(opens).atDay(1);
            var plannedFinish = earlier(FIRST.plusMonths(opens + months), LAST).atEndOfMonth();
            var slip = Math.max(-45, (int) (lag * 75 + 60 * Draw.bell(chain, name, "slip")) - 30);
            var started = plannedStart.plusDays(slip + Draw.whole(2, 20, chain, name, "day"));
            started = started.isBefore(FIRST.atDay(8)) ? FIRST.atDay(8) : started;
            var planned = DAYS.between(plannedStart, plannedFinish);
            var pace = (0.85 + 0.16 * lag) * Draw.factor(0.08, chain, name, "pace");
            var finished = started.plusDays((long) (planned * pace));
            var code = SEGMENTS.get(segment);
            var weight = Draw.whole(2, 10, chain, name, "weight") / 2.0;
            if (started.isAfter(AS_OF)) {
                csv.row(chain, code, name, weight, plannedStart, plannedFinish, "", "", "", "");
                return;
            }
            var done = !finished.isAfter(AS_OF);
            var last = YearMonth.from(done ? finished : AS_OF);
            if (!done && chain.equals("hydrogen") && started.isBefore(LocalDate.of(2025, 3, 1)) && staleLeft > 0) {
                staleLeft--;
                last = YearMonth.of(2025, 7);
            }
            var before = 0;
            for (var month = YearMonth.from(started); !month.isAfter(last); month = month.plusMonths(1)) {
                var on = month.atEndOfMonth();
                var elapsed = (double) DAYS.between(started, on) / DAYS.between(started, finished);
                var percent = percent(elapsed, chain, name, month);
                before = done && month.equals(last) ? 100 : Math.max(before, percent);
                var finish = done ? finished : "";
                var progress = BigDecimal.valueOf(before, 2);
                csv.row(chain, code, name, weight, plannedStart, plannedFinish, started, finish, progress, on);
            }
        }

        /** Slow at first, fast in the middle, slow to the end; 100 is left to the report that finishes the work. */
        private static int percent(double elapsed, String chain, String name, YearMonth month) {
            var curve = elapsed * elapsed * (3 - 2 * elapsed);
            var noisy = 0.5 * (curve + elapsed) + 0.02 * Draw.bell(chain, name, month, "report");
            return (int) Math.clamp(100 * noisy, 0, 98);
        }

        private static YearMonth earlier(YearMonth a, YearMonth b) {
            return a.isBefore(b) ? a : b;
        }
    }
}
