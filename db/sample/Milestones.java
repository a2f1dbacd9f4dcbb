import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Milestones of the 16 chains, a row for every monthly report. */
final class Milestones {
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
            milestones.addChain(Words.of(lines.get(i)), lines.subList(i + 1, i + 1 + SEGMENTS.size()));
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
        if (started.isAfter(GenerateSample.AS_OF)) {
            csv.row(chain, code, name, weight, plannedStart, plannedFinish, "", "", "", "");
            return;
        }
        var done = !finished.isAfter(GenerateSample.AS_OF);
        var last = YearMonth.from(done ? finished : GenerateSample.AS_OF);
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
