package io.bridgehead.chains;

import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it stands in a list, on the day that was asked for.
 *
 * @param position of its chain in the list of chains
 * @param place of its segment: 0 upstream, 1 midstream, 2 downstream
 * @param plannedStart null where nobody planned it
 * @param actualStart null where it isn't known to have begun
 * @param actualFinish null where it isn't known to be finished
 * @param progress 0 to 1; null where it has begun and nobody said how far it is
 * @param slip days late, less than 0 for early; null where that can't be said
 * @param batch the newest it, or a report of it, came with
 */
public record MilestoneRow(
        int position,
        String chain,
        Text chainName,
        int place,
        Text segment,
        String name,
        BigDecimal weight,
        @Nullable LocalDate plannedStart,
        LocalDate plannedFinish,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        @Nullable BigDecimal progress,
        @Nullable Integer slip,
        Schedule.State state,
        Status status,
        long batch) {}
