package io.bridgehead.access;

import io.bridgehead.platform.PlainException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose pages ours may be part of, by {@code bridgehead.frame-ancestors}. */
record FrameAncestors(String said) {
    static final String SELF = "'self'";
    static final String NONE = "'none'";

    private static final Pattern ORIGIN = Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9.-]+(:\\d{1,5})?");

    /** @throws PlainException for what browsers don't know, or take for everybody */
    FrameAncestors {
        said = said.strip();
        var known = Arrays.stream(said.split("\\s+"))
                .allMatch(each -> each.equals(SELF) || ORIGIN.matcher(each).matches());
        if (!known && !said.equals(NONE)) {
            throw new PlainException("bridgehead.frame-ancestors is \"" + said + "\": it must be 'none', or 'self' and"
                    + " addresses such as https://portal.example.org, with spaces between.");
        }
    }

    String directive() {
        return "frame-ancestors " + said;
    }

    /** The same for browsers of old, which know no addresses. */
    Optional<String> frameOptions() {
        return switch (said) {
            case SELF -> Optional.of("SAMEORIGIN");
            case NONE -> Optional.of("DENY");
            default -> Optional.empty();
        };
    }
}
