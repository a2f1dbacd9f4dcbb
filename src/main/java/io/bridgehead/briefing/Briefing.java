package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import java.util.UUID;

/**
 * A briefing as it is kept.
 *
 * @param version from 1, one more whenever it is saved
 */
public record Briefing(UUID id, String region, Draft draft, int version, Stamp created, Stamp updated) {
    /** The same in another language; what was written stays as it was written. */
    Briefing in(Lang lang) {
        return with(draft.in(lang));
    }

    Briefing with(Draft other) {
        return new Briefing(id, region, other, version, created, updated);
    }
}
