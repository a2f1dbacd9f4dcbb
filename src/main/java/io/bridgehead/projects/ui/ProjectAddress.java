package io.bridgehead.projects.ui;

import com.vaadin.flow.router.RouteParameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a project as a part of its page's URL. Files call projects whatever they like: an id that a URL, or a server
 * in front of this one, could take for something else is written in letters and digits after a tilde.
 */
final class ProjectAddress {
    static final String PARAMETER = "id";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final String MARK = "~";

    private ProjectAddress() {}

    static RouteParameters parameters(String id) {
        return new RouteParameters(PARAMETER, write(id));
    }

    static String write(String id) {
        return PLAIN.matcher(id).matches()
                ? id
                : MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what no id is written as. */
    static Optional<String> read(String part) {
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
