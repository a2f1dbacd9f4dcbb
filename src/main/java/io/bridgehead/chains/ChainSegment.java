package io.bridgehead.chains;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is planned in one segment of a chain, how far it is, and what was signed for it.
 *
 * @param code upstream, midstream or downstream
 * @param milestones none: nothing is planned in it
 * @param done those finished, or reported to be
 * @param late those that should be finished and aren't known to be
 * @param weight what they count together
 * @param progress Σ w·c / Σ w over those whose completion is known, 0 to 1; null where it is of none
 * @param projects none: the segment is a gap
 * @param amount contracted in the region's currency, told as the chain's is; null where none is known
 */
public record ChainSegment(
        String code,
        int milestones,
        int done,
        int late,
        BigDecimal weight,
        @Nullable BigDecimal progress,
        int projects,
        @Nullable BigDecimal amount) {
    public boolean isGap() {
        return projects == 0;
    }

    public boolean isPlanned() {
        return milestones > 0;
    }
}
