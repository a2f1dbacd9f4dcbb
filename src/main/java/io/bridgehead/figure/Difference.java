package io.bridgehead.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * One value in which two answers to one question differ.
 *
 * @param what the value by name, such as its period and series
 * @param was null where there was none, which isn't 0
 * @param is null where there is none any more
 */
public record Difference(
        Text what, @Nullable BigDecimal was, @Nullable BigDecimal is, Unit unit) {
    private static final Texts TEXTS = new Texts("figures");
    private static final int MOST_DECIMALS = 8;

    /** The whole in words: Mar 2024 imports: 12.3 → 12.8 CNY billion. */
    public Text said() {
        return TEXTS.get("difference", what, number(was), isSaid());
    }

    /** What it was, with its unit. */
    public Text wasSaid() {
        return withUnit(was);
    }

    /** What it is, with its unit. */
    public Text isSaid() {
        return withUnit(is);
    }

    private Text withUnit(@Nullable BigDecimal value) {
        return value == null ? number(null) : Text.join(" ", number(value), unit.label());
    }

    private Text number(@Nullable BigDecimal value) {
        if (value == null) {
            return TEXTS.get("difference.missing");
        }
        return Text.of(lang -> {
            var format = NumberFormat.getNumberInstance(lang.locale());
            format.setRoundingMode(RoundingMode.HALF_UP);
            format.setMinimumFractionDigits(decimals());
            format.setMaximumFractionDigits(decimals());
            return format.format(value);
        });
    }

    /** As many digits as the unit is shown with, or as it takes to see that the two aren't the same. */
    private int decimals() {
        var decimals = unit.decimals();
        if (was != null && is != null) {
            while (decimals < MOST_DECIMALS && rounded(was, decimals).compareTo(rounded(is, decimals)) == 0) {
                decimals++;
            }
        }
        return decimals;
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
