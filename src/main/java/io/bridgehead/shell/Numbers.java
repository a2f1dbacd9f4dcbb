package io.bridgehead.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Numbers and words as a page says them, in the language of the page that asks. */
public final class Numbers {
    private Numbers() {}

    public static String said(long number) {
        return NumberFormat.getIntegerInstance(Words.lang().locale()).format(number);
    }

    /** With so many digits after the point; what is missing is said to be. */
    public static String said(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return Words.say("missing");
        }
        var format = NumberFormat.getNumberInstance(Words.lang().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** With all the digits it has, and no more: a row is shown as it was loaded. */
    public static String exact(BigDecimal value) {
        return said(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A fraction as a percentage. */
    public static String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? Words.say("missing") : Words.say("percent", said(fraction.movePointRight(2), 1));
    }

    /** A day, a code or a name; what is missing is said to be. */
    public static String orMissing(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? Words.say("missing") : value.toString();
    }
}
