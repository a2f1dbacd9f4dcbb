package io.bridgehead.chains;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is planned in one segment of a chain, and how far it is.
 *
 * @param code upstream, midstream or downstream
 * @param milestones none: the segment is a gap
 * @param done those finished, or reported to be
 * @param late those that should be finished and aren't known to be
 * @param weight what they count together
 * @param progress Σ w·c / Σ w over those whose completion is known, 0 to 1; null where it is of none
 */
public record ChainSegment(
        String code,
        int milestones,
        int done,
        int late,
        BigDecimal weight,
        @Nullable BigDecimal progress) {
    public boolean isGap() {
        return milestones == 0;
    }
}
