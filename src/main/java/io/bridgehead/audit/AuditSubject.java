package io.bridgehead.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry of the record is about. An entry outlives the language of who reads it: it keeps a code and what that
 * speaks of, {@code ["load","7","april.csv","trade"]}, and each page says it in its own words. Entries of before, and
 * figures, which are their names, are texts as they stand.
 */
public enum AuditSubject {
    PASSWORD("password", Part.ADDRESS),
    LINK("link", Part.ADDRESS),
    PROVIDER("provider", Part.ADDRESS),
    REMEMBERED("remembered"),
    TOO_MANY_ATTEMPTS("too-many-attempts", Part.ADDRESS),
    LOAD("load", Part.BATCH, Part.FILE, Part.PROFILE),
    UNDO("undo", Part.BATCH, Part.UNDO),
    RECORD("record"),
    BRIEFING_FILE("briefing-file", Part.FILE),
    SCHEDULE("schedule", Part.SCHEDULE, Part.RUN),
    TOKEN_MADE("token-made", Part.ACCOUNT, Part.LABEL),
    TOKEN_REVOKED("token-revoked", Part.ACCOUNT, Part.LABEL),
    ACCOUNT_MADE("account-made", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_CHANGED("account-changed", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_CLOSED("account-closed", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_OPENED("account-opened", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_SIGNED_OUT("account-signed-out", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_PASSWORD("account-password", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_CODES("account-codes", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_NO_CODES("account-no-codes", Part.ACCOUNT, Part.ROLE, Part.REGIONS),
    ACCOUNT_LINK("account-link", Part.ACCOUNT, Part.ROLE, Part.REGIONS);

    /** What a subject speaks of. */
    public enum Part {
        ADDRESS,
        BATCH,
        /** The batch that takes another one back. */
        UNDO,
        FILE,
        PROFILE,
        SCHEDULE,
        RUN,
        ACCOUNT,
        LABEL,
        /** Its code. */
        ROLE,
        /** Their codes with commas between them, or an asterisk for every one. */
        REGIONS
    }

    /** What a kept subject says: a word for each of its parts. */
    public record Said(AuditSubject subject, List<String> words) {
        public Said {
            words = List.copyOf(words);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEGIN = "[\"";

    private final String code;
    private final List<Part> parts;

    AuditSubject(String code, Part... parts) {
        this.code = code;
        this.parts = List.of(parts);
    }

    public String code() {
        return code;
    }

    /** What it speaks of, in the order it is kept. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * As it is kept.
     *
     * @throws IllegalArgumentException for more or fewer words than it has parts
     */
    public String of(Object... words) {
        if (words.length != parts.size()) {
            throw new IllegalArgumentException(code + " speaks of " + parts);
        }
        var kept = JSON.createArrayNode().add(code);
        Arrays.stream(words).map(String::valueOf).forEach(kept::add);
        return kept.toString();
    }

    /** Empty for what is a text as it stands, such as an entry of another version's. */
    public static Optional<Said> read(String kept) {
        if (!kept.startsWith(BEGIN)) {
            return Optional.empty();
        }
        try {
            var words = Arrays.asList(JSON.readValue(kept, String[].class));
            return Arrays.stream(values())
                    .filter(subject -> subject.code.equals(words.getFirst()))
                    .filter(subject -> subject.parts.size() == words.size() - 1 && !words.contains(null))
                    .findFirst()
                    .map(subject -> new Said(subject, words.subList(1, words.size())));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
