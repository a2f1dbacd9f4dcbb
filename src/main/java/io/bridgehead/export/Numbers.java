package io.bridgehead.export;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and names as the screen writes them: the same rules as {@code frontend/figure/format.ts}. Both languages group
 * by commas, with a point before the decimals.
 */
public final class Numbers {
    /** Stands for a value that isn't there, everywhere. */
    public static final String MISSING = "—";

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** 1965.3 → "1,965.3"; missing → "—". */
    public static String number(@Nullable BigDecimal value, int decimals) {
        return value == null ? MISSING : format(value, decimals, decimals);
    }

    /** 1965.3 亿元 → "1,965.3 亿元"; a missing value has no unit. */
    public static String amount(@Nullable BigDecimal value, Unit unit, Lang lang) {
        return value == null
                ? MISSING
                : (number(value, unit.decimals()) + " " + unit.label().in(lang)).strip();
    }

    /** A fraction: 0.356 → "35.6%". */
    public static String percent(@Nullable BigDecimal fraction) {
        return percent(fraction, 1);
    }

    public static String percent(@Nullable BigDecimal fraction, int decimals) {
        return fraction == null ? MISSING : number(Rate.percent(fraction), decimals) + "%";
    }

    /** A fraction of change: 0.508 → "+50.8%". */
    public static String signedPercent(@Nullable BigDecimal fraction) {
        return signedPercent(fraction, 1);
    }

    public static String signedPercent(@Nullable BigDecimal fraction, int decimals) {
        return fraction == null ? MISSING : signed(Rate.percent(fraction), decimals) + "%";
    }

    /** 15.6 → "+15.6"; no sign on what is shown as zero. */
    public static String signed(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return MISSING;
        }
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + number(value, decimals);
    }

    /** Short for an axis: 250000 → "25万" or "250K"; below ten thousand as it is. */
    public static String compact(BigDecimal value, Lang lang) {
        var size = value.abs();
        if (size.compareTo(TEN_THOUSAND) < 0) {
            return format(value, 0, 4);
        }
        for (var step : Step.of(lang)) {
            if (size.compareTo(step.from()) >= 0) {
                return format(value.divide(step.by()), 0, 2) + step.word();
            }
        }
        throw new IllegalStateException("no step begins at ten thousand in " + lang);
    }

    /** The slot of an axis: "2025-Q1" → "2025 Q1". */
    public static String slot(String slot) {
        return slot.replace("-Q", " Q");
    }

    /** A name with a remark in the brackets of its language; without a remark just the name. */
    public static String remark(String name, String text, Lang lang) {
        if (text.isEmpty()) {
            return name;
        }
        return switch (lang) {
            case ZH -> name + "（" + text + "）";
            case EN -> name + " (" + text + ")";
        };
    }

    /** Words in a row, joined by the comma of their language; empty ones are left out. */
    public static String list(List<String> texts, Lang lang) {
        var comma = switch (lang) {
            case ZH -> "，";
            case EN -> ", ";
        };
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(comma));
    }

    /** "name: value" with the colon of its language; without a name just the value. */
    public static String labelled(String name, String text, Lang lang) {
        if (name.isEmpty()) {
            return text;
        }
        return switch (lang) {
            case ZH -> name + "：" + text;
            case EN -> name + ": " + text;
        };
    }

    private static String format(BigDecimal value, int least, int most) {
        var rounded = value.setScale(most, RoundingMode.HALF_UP);
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        // What is shown as zero has no sign.
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    private record Step(BigDecimal from, BigDecimal by, String word) {
        private static final List<Step> CHINESE = List.of(at(8, 8, "亿"), at(4, 4, "万"));
        private static final List<Step> ENGLISH = List.of(at(9, 9, "B"), at(6, 6, "M"), at(4, 3, "K"));

        static List<Step> of(Lang lang) {
            return switch (lang) {
                case ZH -> CHINESE;
                case EN -> ENGLISH;
            };
        }

        private static Step at(int from, int by, String word) {
            return new Step(BigDecimal.TEN.pow(from), BigDecimal.TEN.pow(by), word);
        }
    }
}
