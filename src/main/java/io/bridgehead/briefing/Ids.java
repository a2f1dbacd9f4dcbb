package io.bridgehead.briefing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as an address says them. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Ids() {}

    /** Empty for anything that can't be one. */
    static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
