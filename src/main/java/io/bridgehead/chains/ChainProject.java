package io.bridgehead.chains;

import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project of a chain, with no more than leads on to its own page.
 *
 * @param segment code of where in the chain it stands; null where nobody says
 * @param amount told in {@code unit}, of its own currency: none is converted; null where it isn't known
 * @param signedOn null where the day isn't known
 * @param stage code of how far it got
 */
public record ChainProject(
        String id,
        String name,
        @Nullable String segment,
        @Nullable Text division,
        @Nullable BigDecimal amount,
        Text unit,
        @Nullable LocalDate signedOn,
        String stage) {}
