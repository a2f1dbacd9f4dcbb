package io.bridgehead.audit.ui;

import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditSubject.Part;
import io.bridgehead.figure.Texts;
import io.bridgehead.shell.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of the page, in its language. */
final class Said {
    /** Whom the record keeps where nobody knew who it was. */
    private static final String NOBODY_KNOWN = "?";

    private static final Texts TEXTS = new Texts("record");
    private static final Texts PEOPLE = new Texts("people");
    private static final Texts INGEST = new Texts("ingest");
    private static final String EVERY = "*";

    private Said() {}

    static String text(String key, Object... arguments) {
        return TEXTS.in(Words.lang(), key, arguments);
    }

    static String action(Action action) {
        return text("action." + action.code());
    }

    /** Another program than this one may have written what this one has no word for. */
    static String action(String code) {
        return Action.of(code).map(Said::action).orElse(code);
    }

    static String actor(String name) {
        return name.equals(NOBODY_KNOWN) ? text("unknown") : name;
    }

    /**
     * What an entry is about; a text as it stands, where it is one.
     *
     * @param regions what regions are called, by their code
     */
    static String about(String kept, Map<String, String> regions) {
        return AuditSubject.read(kept)
                .map(said -> {
                    var parts = said.subject().parts();
                    return text(
                            "about." + said.subject().code(),
                            IntStream.range(0, parts.size())
                                    .mapToObj(
                                            i -> word(parts.get(i), said.words().get(i), regions))
                                    .toArray());
                })
                .orElse(kept);
    }

    private static String word(Part part, String kept, Map<String, String> regions) {
        return switch (part) {
            case ROLE -> known(PEOPLE, "role." + kept).orElse(kept);
            case PROFILE -> known(INGEST, "profile." + kept).orElse(kept);
            case REGIONS ->
                kept.equals(EVERY)
                        ? PEOPLE.in(Words.lang(), "every-region")
                        : Arrays.stream(kept.split(",", -1))
                                .map(code -> regions.getOrDefault(code, code))
                                .collect(Collectors.joining(Words.say("list.separator")));
            default -> kept;
        };
    }

    private static Optional<String> known(Texts texts, String key) {
        return texts.has(key) ? Optional.of(texts.in(Words.lang(), key)) : Optional.empty();
    }
}
