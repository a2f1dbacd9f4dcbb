package io.bridgehead.export.drawing;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Outline;
import io.bridgehead.export.drawing.Mark.Point;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.export.drawing.Mark.Words;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Figures to be drawn, and a painter of its own kind that uses every mark there is. */
final class Drawings {
    static final String HOSTILE =
            "<script>alert(\"x\")</script> & =HYPERLINK(\"a\") \u202eעברית\u0000\u0007 🚢 ]]> 'q' 𠮷\ud800";

    private static final double ROW = 28;

    private Drawings() {}

    static FigurePage page() {
        return new FigurePage(FontLettering.shipped(), Drawings::paint);
    }

    static Figure partners() {
        return ranking(
                new Text("主要贸易伙伴", "Main trade partners"),
                List.of(
                        item("MNG", new Text("蒙古国", "Mongolia"), "699.0"),
                        item("RUS", new Text("俄罗斯联邦", "Russian Federation"), "412.6"),
                        item("AUS", new Text("澳大利亚", "Australia"), "128.4"),
                        item("DEU", new Text("德国", "Germany"), "63.9")));
    }

    static Figure ranking(Text title, List<Ranking.Item> items) {
        return new Figure(
                "partners.top",
                title,
                new Text("内蒙古自治区 · 2024年 · 进出口", "Inner Mongolia · 2024 · exports and imports"),
                Unit.money("CNY", Unit.Scale.YI),
                Map.of("region", List.of("CN-NM")),
                new Ranking(items, new BigDecimal("1965.3")),
                List.of(new Note("sample", new Text("含示例数据，非公布数字。", "Contains sample data, not published figures."))),
                new Provenance(
                        EnumSet.of(Status.SAMPLE, Status.PUBLISHED),
                        LocalDate.of(2024, 12, 31),
                        Text.EMPTY,
                        Text.EMPTY,
                        Text.EMPTY,
                        List.of(new Source("customs", "呼和浩特海关", "2024年内蒙古进出口统计", "2025-01-20", null, null)),
                        List.of(new Batch(
                                3, "trade", "贸易明细.csv", Instant.parse("2025-01-24T10:00:00Z"), Status.SAMPLE))));
    }

    static Ranking.Item item(String key, Text name, String value) {
        return new Ranking.Item(
                key, name, Ranking.Kind.ITEM, new BigDecimal(value), null, null, null, Status.SAMPLE, "batch:3");
    }

    static Figure hostile() {
        return ranking(
                Text.same(HOSTILE),
                List.of(item("a", Text.same(HOSTILE), "1"), item("b", Text.same("很长的名字".repeat(2000)), "2")));
    }

    static Figure tall(int rows) {
        return ranking(
                new Text("全部贸易伙伴", "All trade partners"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> item("p" + i, new Text("第" + i + "名", "No. " + i), String.valueOf(1000 - i)))
                        .toList());
    }

    static Brief brief() {
        return new Brief(
                Lang.ZH,
                new Brief.Cover(
                        "内蒙古自治区对外开放情况简报",
                        "商务厅综合处",
                        LocalDate.of(2025, 1, 20),
                        "内部资料",
                        "https://bridgehead.example/briefings/7"),
                List.of(
                        new Brief.Heading("一、总体情况", 1),
                        new Brief.Paragraph("2024年，全区进出口总值1,965.3亿元，同比增长30.4%。其中出口630.3亿元，进口893.3亿元。".repeat(3)),
                        new Brief.Bullets(List.of(
                                "对蒙古国进出口699.0亿元，占全区的35.6%，比上年提高2.1个百分点，仍是第一大贸易伙伴，对全区外贸增长的拉动最大。", "对俄罗斯进出口412.6亿元")),
                        new Brief.Pictured(
                                partners(),
                                "蒙古国、俄罗斯合计占全区进出口的一半以上。",
                                List.of(new Brief.Remark("蒙古国", "口岸统计与海关统计口径不同", "王芳", LocalDate.of(2025, 1, 18)))),
                        new Brief.Heading("（一）全部伙伴", 2),
                        new Brief.Paragraph("一 丨 丶：部首与汉字不同。"),
                        new Brief.Pictured(tall(90), "", List.of()),
                        new Brief.Heading("二、下一步", 1),
                        new Brief.Paragraph("继续推进口岸扩能改造。")));
    }

    static Painter.Body paint(Painter.Ground ground) {
        var palette = ground.palette();
        var ranking = (Ranking) ground.figure().shape();
        var marks = new ArrayList<Mark>();
        var left = 140.0;
        var most = ranking.items().stream()
                .map(Ranking.Item::value)
                .mapToDouble(value -> value == null ? 0 : value.doubleValue())
                .max()
                .orElse(1);
        var height = ranking.items().size() * ROW;
        for (var i = 0; i <= 4; i++) {
            var x = left + (ground.width() - left - 100) * i / 4;
            marks.add(new Rule(x, 0, x, height, new Stroke(palette.line(), 1, List.of(3.0, 3.0))));
        }
        var y = 0.0;
        for (var item : ranking.items()) {
            var value = item.value() == null ? 0 : item.value().doubleValue();
            var width = (ground.width() - left - 100) * value / most;
            var name = ground.lettering().cut(item.name().in(ground.lang()), left - 10, 12, false);
            marks.add(Words.at(name, left - 8, y + 18, 12, palette.ink(), Anchor.END));
            marks.add(new Box(left, y + 4, width, 20, 3, palette.of("import"), null, null));
            marks.add(new Box(
                    left,
                    y + 14,
                    width / 2,
                    10,
                    0,
                    palette.surface(),
                    Stroke.of(palette.of("export"), 1),
                    palette.of("export")));
            marks.add(new Disc(left + width, y + 14, 5, palette.surface(), Stroke.of(palette.of("plan"), 2)));
            marks.add(new Words(
                    Numbers.number(item.value(), 1),
                    left + width + 12,
                    y + 18,
                    12,
                    true,
                    palette.ink(),
                    Anchor.START,
                    false,
                    palette.surface()));
            y += ROW;
        }
        marks.add(new Words("排名 rank", 10, height / 2, 12, false, palette.inkSoft(), Anchor.MIDDLE, true, null));
        marks.add(new Outline(
                List.of(
                        List.of(
                                new Point(ground.width() - 60, 4),
                                new Point(ground.width() - 4, 4),
                                new Point(ground.width() - 30, 50)),
                        List.of(
                                new Point(ground.width() - 45, 12),
                                new Point(ground.width() - 15, 12),
                                new Point(ground.width() - 30, 35))),
                true,
                palette.steps().get(3),
                Stroke.of(palette.ink(), 1)));
        return new Painter.Body(
                height,
                marks,
                List.of(
                        new Painter.Key(
                                ground.lang().code().equals("zh") ? "进口" : "Imports",
                                palette.of("import"),
                                Painter.Look.BAR),
                        new Painter.Key(
                                ground.lang().code().equals("zh") ? "出口（示例）" : "Exports (sample)",
                                palette.of("export"),
                                Painter.Look.HATCHED_BAR),
                        new Painter.Key("目标 goal", palette.of("plan"), Painter.Look.GOAL),
                        new Painter.Key("计划 plan", palette.of("plan"), Painter.Look.DASHED_LINE),
                        new Painter.Key("实际 actual", palette.of("actual"), Painter.Look.LINE),
                        new Painter.Key("点 dot", palette.of("total"), Painter.Look.DOT),
                        new Painter.Key("空 hollow", palette.of("total"), Painter.Look.HOLLOW_DOT)));
    }
}
