package io.bridgehead.reference;

import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A headline value as it was published, the newest vintage of its period.
 *
 * @param subject what it is about; empty: the region itself
 * @param value in {@code unit}, with the digits that were published
 * @param growth as published, as a fraction
 * @param before the value published for the same stretch of the year before, in the same unit
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
        @Nullable BigDecimal growth,
        @Nullable BigDecimal before,
        int vintages,
        Text note) {}
