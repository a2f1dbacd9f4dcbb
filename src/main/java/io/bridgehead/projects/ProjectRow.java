package io.bridgehead.projects;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.scope.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands in a list.
 *
 * @param segment code of where in its chain it stands; null where nobody says
 * @param amount contracted, in whole units of {@code currency}; null where it isn't known
 * @param signedOn null where the day isn't known
 * @param stage how far it got, on {@code stageOn}; null where that day isn't known
 * @param reached the furthest stage it got to, of a cancelled one too
 * @param status sample or loaded, by the batch it came with
 */
public record ProjectRow(
        String id,
        String name,
        @Nullable Text fair,
        Text sector,
        @Nullable Text cluster,
        @Nullable Text chain,
        @Nullable String segment,
        @Nullable Text division,
        @Nullable Text origin,
        @Nullable String investor,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable LocalDate signedOn,
        Stage stage,
        Stage reached,
        @Nullable LocalDate stageOn,
        Status status) {}
