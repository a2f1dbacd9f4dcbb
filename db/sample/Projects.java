import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Projects, a row for every stage reached. */
final class Projects {
    private static final List<String> DIVISIONS = Words.of("""
            150100呼和浩特市 150200包头市 150300乌海市 150400赤峰市 150500通辽市 150600鄂尔多斯市
            150700呼伦贝尔市 150800巴彦淖尔市 150900乌兰察布市 152200兴安盟 152500锡林郭勒盟 152900阿拉善盟
            """);

    /**
     * Kinds of project: frequency, sector, clusters, chain, favoured divisions (third and fourth digit of the
     * code), typical amount in 100 million yuan, names, each behind its segment of the chain. Some pairs of sector and
     * cluster stay empty on purpose, and so do some segments.
     */
    private static final List<List<String>> KINDS = """
            6 equipment equipment,new-energy wind 02,05,25,09 18 m:风电叶片智造基地,m:风电主机总装,m:塔筒与法兰生产,u:风电轴承制造,风电零碳产业园
            5 new-energy new-energy wind 06,25,05,09 32 d:风电基地配套,d:风光制氢一体化电源,d:源网荷储一体化,d:分散式风电
            6 equipment equipment,new-energy solar 02,06,01 24 m:光伏组件智造,d:光伏支架生产,m:单晶拉棒切片,m:高效电池片生产
            4 new-energy new-energy,new-materials solar 02,06,08,29 30 d:光伏治沙基地,u:高纯晶硅生产,d:光伏电站配套,d:农光互补
            4 new-energy new-energy,equipment hydrogen 06,02,09,25 26 u:绿氢制备,m:电解槽装备制造,d:绿氢绿氨一体化,d:氢能重卡示范
            4 new-energy new-energy,equipment storage 06,01,02,03 20 m:储能电池生产,d:电化学储能电站,m:储能系统集成,u:正极材料生产
            4 equipment equipment nev 06,02,01 22 m:新能源重卡整车,m:动力电池包生产,d:换电装备制造,m:矿用电动车制造
            4 equipment equipment - 02,06,04,05 9 矿山机械制造,智能农机装备,特种车辆生产,铸锻件加工
            4 coal-chemicals chemicals coal-chemicals 06,03,29 48 m:煤制烯烃,d:煤基新材料,d:可降解塑料生产,d:精细化工延链
            4 new-materials new-materials rare-earth 02 13 m:稀土永磁材料,m:稀土储氢材料,m:稀土抛光材料,d:永磁电机生产
            4 new-materials new-materials nonferrous 05,04,02 21 m:铝合金精深加工,m:铜箔生产,m:再生铝综合利用,d:镁合金轻量化部件
            3 new-materials new-materials,chemicals - 09,03,02 16 石墨负极材料,碳纤维生产,硅基新材料,有机硅单体
            5 biomedicine biomedicine biopharma 01,04,05,22 8 m:生物疫苗生产,m:蒙药现代化,m:原料药生产,u:氨基酸发酵,d:动物保健品生产
            4 agri-processing agri dairy 01,07,25,22 11 m:智能化乳制品加工,u:奶源牧场,m:奶酪生产,m:乳粉深加工
            3 agri-processing agri corn 05,22,04 9 m:玉米深加工,m:玉米淀粉糖生产,d:饲料加工,u:玉米良种繁育
            3 agri-processing agri beef 05,25,22,07 6 m:肉牛屠宰加工,u:肉牛育肥基地,d:预制牛肉制品
            3 agri-processing agri mutton 08,25,09 5 m:肉羊屠宰加工,u:肉羊良种繁育,d:羊肉预制菜
            2 agri-processing agri cashmere 06,08,29 4 m:羊绒精纺,d:羊绒制品智能工厂,m:羊绒分梳
            2 agri-processing agri potato 09,07,01 5 m:马铃薯全粉加工,m:薯条生产,u:种薯繁育
            2 agri-processing agri forestry-grass 07,22,25 4 u:饲草种植加工,m:林下产品加工,u:草种繁育
            6 digital digital - 01,09,02 23 算力中心,绿色数据中心,云计算基地,工业互联网平台,数据标注基地
            3 services services - 01,02,04 6 科技企业孵化园,检验检测中心,跨境结算服务中心,人力资源产业园
            6 logistics services - 25,07,08,29 9 跨境物流园,口岸智慧仓储,跨境电商产业园,中欧班列集散中心,冷链物流中心
            4 culture-tourism services - 07,22,01,25 7 草原文旅度假区,冰雪旅游综合体,民俗文化街区,自驾车营地
            3 infrastructure services,new-energy - 25,08,29,06 17 口岸铁路专用线,园区标准化厂房,输变电配套工程,口岸集中查验区
            2 other services,agri,new-materials - 01,02,04,05 5 固废综合利用,职业教育实训基地,环保设施升级,康养中心
            """.lines().map(Words::of).toList();

    private static final Map<String, String> SEGMENTS = Map.of("u", "upstream", "m", "midstream", "d", "downstream");
    private static final double WITHOUT_SEGMENT = 0.06;

    private static final List<String> ORIGINS = Words.of("""
            北京市 北京市 北京市 广东省 广东省 广东省 江苏省 江苏省 浙江省 浙江省 上海市 上海市 山东省 山东省 河北省 辽宁省 天津市
            河南省 四川省 湖北省 湖南省 安徽省 福建省 陕西省 吉林省 黑龙江省 重庆市 中国香港 蒙古国 俄罗斯 德国 日本 韩国 新加坡 法国
            """);

    private static final List<String> FOREIGN_NEIGHBOURS = Words.of("蒙古国 蒙古国 蒙古国 俄罗斯 哈萨克斯坦");
    private static final int WITHOUT_FAIR = 306;
    private static final long UNIT = 1_000_000;

    private record Stage(String code, LocalDate on) {}

    private record Fair(String code, LocalDate on, int projects, long millions) {}

    private static final List<Fair> FAIRS = List.of(
            new Fair("nof-2023", LocalDate.of(2023, 9, 6), 138, 334_300),
            new Fair("nof-2024", LocalDate.of(2024, 8, 20), 128, 281_400),
            new Fair("cme-2025", LocalDate.of(2025, 8, 25), 32, 65_860));

    private final Csv csv = new Csv(
            "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on,segment");
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
        var amounts = Split.of(fair.millions, 50, weights);
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
        var place = product.indexOf(':');
        var segment = place < 0 || Draw.unit(id, "no segment") < WITHOUT_SEGMENT
                ? ""
                : SEGMENTS.get(product.substring(0, place));
        var name = name(division.substring(6) + product.substring(place + 1));
        var abroad = Draw.unit(id, "abroad") < (fair.equals("cme-2025") ? 0.4 : 0.03);
        var origin = Draw.oneOf(abroad ? FOREIGN_NEIGHBOURS : ORIGINS, id, "origin");
        var investor = String.format(Locale.ROOT, "示例投资方 %03d", Draw.whole(1, 260, id, "investor"));
        var chain = kind.get(3).equals("-") ? "" : kind.get(3);
        var project = List.of(id, name, fair, kind.get(1), cluster, chain, division.substring(0, 6), origin);
        for (var stage : stages(id, signed)) {
            var end = Stream.of(investor, amount, "CNY", signed, stage.code, stage.on, segment);
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
        var all = KINDS.stream().mapToInt(k -> Integer.parseInt(k.getFirst())).sum();
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
        return stages.stream()
                .filter(stage -> !stage.on.isAfter(GenerateSample.AS_OF))
                .toList();
    }

    private static LocalDate workday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
        };
    }
}
