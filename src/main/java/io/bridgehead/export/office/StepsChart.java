package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Colour;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.ChartPlan.Look;
import io.bridgehead.export.office.ChartPlan.Strand;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A waterfall as stacked columns: each step stands on an invisible one that reaches up to where it begins. What takes
 * away is drawn upwards and labelled with a minus. A step that crosses zero is in two parts, one on each side.
 */
final class StepsChart {
    private static final Texts TEXTS = new Texts("export");
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    private final int size;
    private final List<@Nullable BigDecimal> base;
    private final List<@Nullable BigDecimal> ends;
    private final List<@Nullable BigDecimal> more;
    private final List<@Nullable BigDecimal> less;
    /** What of a step lies on the other side of zero than its label. */
    private final List<@Nullable BigDecimal> moreBelow;

    private final List<@Nullable BigDecimal> lessBelow;

    private StepsChart(int size) {
        this.size = size;
        base = gaps();
        ends = gaps();
        more = gaps();
        less = gaps();
        moreBelow = gaps();
        lessBelow = gaps();
    }

    private List<@Nullable BigDecimal> gaps() {
        return new ArrayList<@Nullable BigDecimal>(Collections.nCopies(size, null));
    }

    static ChartPlan plan(Waterfall waterfall, Unit unit, Lang lang) {
        var steps = waterfall.steps();
        var chart = new StepsChart(steps.size() + 2);
        var from = waterfall.from().value();
        chart.ends.set(0, from);
        chart.ends.set(chart.size - 1, waterfall.to().value());
        var at = from == null ? BigDecimal.ZERO : from;
        for (var place = 0; place < steps.size(); place++) {
            var change = steps.get(place).change();
            if (change != null) {
                chart.step(place + 1, at, at.add(change));
                at = at.add(change);
            }
        }
        var names = new ArrayList<String>();
        names.add(waterfall.from().name().in(lang));
        steps.forEach(step -> names.add(step.name().in(lang)));
        names.add(waterfall.to().name().in(lang));
        return new ChartPlan(
                ChartPlan.Kind.STEPS, names, chart.strands(lang), unit.label().in(lang), unit.decimals(), true, null);
    }

    private void step(int place, BigDecimal from, BigDecimal to) {
        var up = to.compareTo(from) >= 0;
        var low = from.min(to);
        var high = from.max(to);
        if (low.signum() >= 0) {
            base.set(place, low);
            (up ? more : less).set(place, high.subtract(low));
        } else if (high.signum() <= 0) {
            base.set(place, high);
            (up ? moreBelow : lessBelow).set(place, low.subtract(high));
        } else {
            (up ? more : less).set(place, high);
            (up ? moreBelow : lessBelow).set(place, low);
        }
    }

    private List<Strand> strands(Lang lang) {
        var strands = new ArrayList<Strand>();
        strands.add(new Strand(TEXTS.in(lang, "office.base"), Look.INVISIBLE, COLOURS.surface(), base));
        strands.add(strand(TEXTS.in(lang, "office.ends"), COLOURS.of(Trend.Role.TOTAL, 0), ends, false));
        strands.add(strand(TEXTS.in(lang, "office.more"), COLOURS.of(Trend.Role.GAINED, 0), more, false));
        strands.add(strand(TEXTS.in(lang, "office.less"), COLOURS.of(Trend.Role.LOST, 0), less, true));
        if (moreBelow.stream().anyMatch(value -> value != null)) {
            var name = TEXTS.in(lang, "office.more-below");
            strands.add(strand(name, COLOURS.of(Trend.Role.GAINED, 0), moreBelow, false));
        }
        if (lessBelow.stream().anyMatch(value -> value != null)) {
            var name = TEXTS.in(lang, "office.less-below");
            strands.add(strand(name, COLOURS.of(Trend.Role.LOST, 0), lessBelow, false));
        }
        return strands;
    }

    private static Strand strand(String name, Colour colour, List<@Nullable BigDecimal> values, boolean negated) {
        return new Strand(name, Look.FILLED, colour, values, Map.of(), negated);
    }
}
