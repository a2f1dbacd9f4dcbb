package io.bridgehead.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Growth, share and contribution: each formula in one place. */
public final class Rate {
    /** Digits kept after the point: far more than any output shows. */
    private static final int DIGITS = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rate() {}

    /** V_t / V_{t−1} − 1, as a fraction; null where either is missing or the base is not above zero. */
    public static @Nullable BigDecimal growth(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : fraction(now.subtract(before), before);
    }

    /** V_k / V, as a fraction; null where either is missing or the whole is not above zero. */
    public static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null ? null : fraction(part, whole);
    }

    /**
     * ΔV_k / V_{total,t−1} × 100, in percentage points: over all k they add up to the total's growth.
     *
     * @param before of the part; it may be zero, for what is new
     */
    public static @Nullable BigDecimal contribution(
            @Nullable BigDecimal now, @Nullable BigDecimal before, @Nullable BigDecimal totalBefore) {
        if (now == null || before == null || totalBefore == null) {
            return null;
        }
        return fraction(now.subtract(before).multiply(HUNDRED), totalBefore);
    }

    /** A fraction in percent, exactly. */
    public static BigDecimal percent(BigDecimal fraction) {
        return plain(fraction.movePointRight(2));
    }

    /** Percent as a fraction, exactly. */
    public static BigDecimal ofPercent(BigDecimal percent) {
        return plain(percent.movePointLeft(2));
    }

    /** The same number without trailing zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal fraction(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : plain(part.divide(whole, DIGITS, RoundingMode.HALF_UP));
    }
}
