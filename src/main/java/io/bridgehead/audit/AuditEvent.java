package io.bridgehead.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did.
 *
 * @param actor who: the name of a user, or of a token
 * @param region null: of none
 * @param subject of what, as {@link AuditSubject} keeps it, or a figure with its filters
 */
public record AuditEvent(
        String actor, Action action, @Nullable String region, String subject) {
    /** What was done. The codes are kept for good. */
    public enum Action {
        SIGN_IN("sign-in"),
        SIGN_IN_REFUSED("sign-in-refused"),
        LOAD("load"),
        UNDO("undo"),
        EXPORT("export"),
        BRIEFING_SENT("briefing-sent"),
        RIGHTS_CHANGED("rights-changed");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Empty for a code that there isn't. */
        public static Optional<Action> of(String code) {
            return Arrays.stream(values())
                    .filter(action -> action.code.equals(code))
                    .findFirst();
        }
    }
}
