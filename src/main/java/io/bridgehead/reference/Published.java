package io.bridgehead.reference;

import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A headline value as it was published.
 *
 * @param subject what it is about; empty: the region itself
 * @param value in {@code unit}, with the digits that were published
 * @param publisher whose name stands on the source
 * @param growth as published, as a fraction
 * @param before the value published for the same stretch of the year before, in the same unit
 * @param vintage 1 for the newest value published for the period, 2 for the one before
 * @param vintages how many values were published for the period
 * @param note what came with it; may be empty
 */
public record Published(
        String indicator,
        String subject,
        Period period,
        @Nullable BigDecimal value,
        String unit,
        Status status,
        String source,
        String publisher,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal before,
        int vintage,
        int vintages,
        Text note) {}
