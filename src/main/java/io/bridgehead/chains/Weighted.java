package io.bridgehead.chains;

import io.bridgehead.figure.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Σ w·share / Σ w over milestones whose share is known. For one thread. */
final class Weighted {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    /** @param share null: it isn't known, and the weight isn't counted */
    void add(BigDecimal weight, @Nullable BigDecimal share) {
        if (share != null) {
            weighted = weighted.add(weight.multiply(share));
            weights = weights.add(weight);
        }
    }

    /** Takes back what was added. */
    void remove(BigDecimal weight, @Nullable BigDecimal share) {
        if (share != null) {
            weighted = weighted.subtract(weight.multiply(share));
            weights = weights.subtract(weight);
        }
    }

    void add(Weighted other) {
        weighted = weighted.add(other.weighted);
        weights = weights.add(other.weights);
    }

    /** Null where no share is known. */
    @Nullable
    BigDecimal percent() {
        return weights.signum() == 0
                ? null
                : Rate.plain(weighted.multiply(HUNDRED).divide(weights, DIGITS, RoundingMode.HALF_UP));
    }
}
