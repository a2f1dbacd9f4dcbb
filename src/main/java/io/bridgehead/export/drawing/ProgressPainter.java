package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Actual as a bar, plan as a line across it: a bar that doesn't reach its line is behind. */
final class ProgressPainter implements Painter<Progress> {
    private static final Texts WORDS = new Texts("element");
    private static final double ROW = 30;
    private static final double BAR = 15;
    private static final double GOAL = 25;
    private static final double NARROW = 480;
    private static final double FEW_TICKS = 640;

    @Override
    public Body paint(Progress progress, Ground ground) {
        var items = progress.items();
        if (items.isEmpty()) {
            return new Body(0, List.of(), List.of());
        }
        var pen = new Pen(ground);
        var lang = ground.lang();
        var narrow = ground.width() < NARROW;
        var names = RowNames.of(
                items.stream().map(item -> item.name().in(lang)).toList(),
                ROW,
                ground.width() * (narrow ? 0.3 : 0.28),
                pen);
        var labels = items.stream().map(item -> label(item, lang, narrow)).toList();
        var left = names.width() + 10;
        var right = pen.widest(labels) + 16;
        var axis = new AcrossAxis(scale(progress, ground.width()), left, ground.width() - left - right);
        axis.draw(pen, 0, names.height(), value -> value.stripTrailingZeros().toPlainString() + "%");
        names.write(pen, left - 8, 0, ground.palette().inkSoft());
        for (var row = 0; row < items.size(); row++) {
            bar(items.get(row), axis, names.middle(row), ground.palette(), pen);
            pen.text(
                    labels.get(row),
                    ground.width() - 2,
                    names.middle(row),
                    ground.palette().ink(),
                    Anchor.END);
        }
        return new Body(names.height() + AcrossAxis.HEIGHT, pen.marks(), keys(ground));
    }

    /** "54.2% / plan 61.0%"; a side that is missing says so. In little room the legend alone says which is the plan. */
    static String label(Progress.Item item, Lang lang, boolean narrow) {
        var actual = item.actual() == null ? WORDS.in(lang, "noActual") : percent(item.actual());
        if (item.plan() == null) {
            return actual + " / " + WORDS.in(lang, "noPlan");
        }
        return actual + " / " + (narrow ? "" : WORDS.in(lang, "plan") + " ") + percent(item.plan());
    }

    private static String percent(@Nullable BigDecimal value) {
        return Numbers.number(value, 1) + "%";
    }

    /** To 100 %, or as far as what passed it. */
    private static Scale scale(Progress progress, double width) {
        var most = progress.items().stream()
                .flatMap(item -> Stream.of(item.actual(), item.plan()).filter(Objects::nonNull))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return new Scale(0, 100, width < FEW_TICKS ? 2 : 4).reaching(0, most);
    }

    private static void bar(Progress.Item item, AcrossAxis axis, double middle, Palette palette, Pen pen) {
        var actual = item.actual();
        if (actual != null && actual.signum() > 0) {
            var spot = Area.ofCorners(axis.at(0), middle - BAR / 2, axis.at(actual.doubleValue()), middle + BAR / 2);
            pen.add(BarLook.of(spot, palette.of("actual")));
        }
        var plan = item.plan();
        if (plan != null) {
            var x = axis.at(plan.doubleValue());
            pen.down(x, middle - GOAL / 2, middle + GOAL / 2, Stroke.of(palette.of("plan"), 3));
        }
    }

    private static List<Key> keys(Ground ground) {
        var palette = ground.palette();
        var lang = ground.lang();
        return List.of(
                new Key(WORDS.in(lang, "actual"), palette.of("actual"), Look.BAR),
                new Key(WORDS.in(lang, "plan"), palette.of("plan"), Look.GOAL));
    }
}
