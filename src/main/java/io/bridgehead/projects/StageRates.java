package io.bridgehead.projects;

import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The rates of what became of projects: each formula in one place, with its denominator in words. */
final class StageRates {
    private static final Texts TEXTS = new Texts("figures");

    private StageRates() {}

    /** Fulfilled ÷ signed (履约率). */
    static Funnel.Quotient fulfilment(
            @Nullable BigDecimal fulfilled, @Nullable BigDecimal signed, Status status, String source) {
        return quotient("fulfilment", fulfilled, signed, status, source);
    }

    /** Started ÷ signed (开工率). */
    static Funnel.Quotient start(
            @Nullable BigDecimal started, @Nullable BigDecimal signed, Status status, String source) {
        return quotient("start", started, signed, status, source);
    }

    /** Funds received ÷ contracted amount (资金到位率); above 1 where more came in than was contracted. */
    static Funnel.Quotient fundsInPlace(
            @Nullable BigDecimal received, @Nullable BigDecimal contracted, Status status, String source) {
        return quotient("funds-in-place", received, contracted, status, source);
    }

    private static Funnel.Quotient quotient(
            String key,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Status status,
            String source) {
        return new Funnel.Quotient(
                key,
                TEXTS.get("rate." + key),
                Rate.share(numerator, denominator),
                numerator,
                denominator,
                TEXTS.get("rate." + key + ".of"),
                status,
                source);
    }
}
