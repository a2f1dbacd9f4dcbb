package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bar of a waterfall: from where to where on the value axis.
 *
 * @param value null where it is missing: then nothing is drawn but the name and a dash
 * @param whole whether it is one of both ends
 */
record WaterfallBar(
        String name,
        BigDecimal from,
        BigDecimal to,
        @Nullable BigDecimal value,
        String label,
        String token,
        boolean whole,
        Status status) {
    private static final MathContext SHORT = new MathContext(3);

    /** From 0 for both ends, the steps hung between them. */
    static List<WaterfallBar> of(Waterfall waterfall, int decimals, Lang lang) {
        var bars = new ArrayList<WaterfallBar>();
        bars.add(end(waterfall.from(), decimals, lang));
        // Without a first value the steps still show their sizes, counted from 0.
        var at = or0(waterfall.from().value());
        for (var step : waterfall.steps()) {
            var to = at.add(or0(step.change()));
            bars.add(new WaterfallBar(
                    step.name().in(lang),
                    at,
                    to,
                    step.change(),
                    Numbers.signed(step.change(), decimals),
                    to.compareTo(at) < 0 ? "lost" : "gained",
                    false,
                    step.status()));
            at = to;
        }
        bars.add(end(waterfall.to(), decimals, lang));
        return bars;
    }

    boolean falls() {
        return to.compareTo(from) < 0;
    }

    /** The label as printed or, where that is too long, short for its size. */
    String fitted(double room, Pen pen, Lang lang) {
        if (value == null || pen.width(label) <= room) {
            return label;
        }
        return (!whole && value.signum() > 0 ? "+" : "") + Numbers.compact(value.round(SHORT), lang);
    }

    private static WaterfallBar end(Waterfall.Bar bar, int decimals, Lang lang) {
        return new WaterfallBar(
                bar.name().in(lang),
                BigDecimal.ZERO,
                or0(bar.value()),
                bar.value(),
                Numbers.number(bar.value(), decimals),
                "total",
                true,
                bar.status());
    }

    /** Where a bar without a value is passed: it moves nothing. */
    private static BigDecimal or0(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
