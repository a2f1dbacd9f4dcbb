package io.bridgehead.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An id of a file's own as a part of a page's URL. Files call things whatever they like: an id that a URL, or a server in
 * front of this one, could take for something else is written in letters and digits after a tilde.
 */
public final class PathPart {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final String MARK = "~";

    private PathPart() {}

    public static String write(String id) {
        return PLAIN.matcher(id).matches()
                ? id
                : MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what no id is written as. */
    public static Optional<String> read(String part) {
        if (!part.startsWith(MARK)) {
            return Optional.of(part);
        }
        try {
            var id = new String(Base64.getUrlDecoder().decode(part.substring(MARK.length())), StandardCharsets.UTF_8);
            return Optional.of(id).filter(text -> !text.isEmpty() && write(text).equals(part));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
