package io.bridgehead.partners;

import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.ScopeWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Growth of one of many, where its value a year before was at least 0.01 % of the total then: from a smaller base any
 * trade is a growth of thousands of percent. For one thread.
 */
final class MinimumBase {
    /** Of the total a year before: doubling it adds a hundredth of a percentage point to the total's growth. */
    static final BigDecimal SHARE = new BigDecimal("0.0001");

    private final @Nullable BigDecimal least;
    private final List<Text> small = new ArrayList<>();

    MinimumBase(@Nullable BigDecimal totalBefore) {
        least = totalBefore == null ? null : totalBefore.multiply(SHARE);
    }

    /** Null where either is missing, the base is not above zero or, which is then remembered, it is too small. */
    @Nullable
    BigDecimal growth(Text name, @Nullable BigDecimal value, @Nullable BigDecimal before) {
        if (value != null && before != null && least != null && before.signum() > 0 && before.compareTo(least) < 0) {
            small.add(name);
            return null;
        }
        return Rate.growth(value, before);
    }

    /** Says of whom there is no growth for this reason. */
    void note(Notes notes) {
        if (small.isEmpty()) {
            return;
        }
        notes.add("small-base", ScopeWords.names(small));
    }
}
