package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.profile.ProfileLibrary;
import java.util.stream.Collectors;

/** A profile there isn't. */
final class UnknownProfileException extends RuntimeException {
    private final transient Phrase phrase;

    UnknownProfileException(String profile, ProfileLibrary library) {
        super("unknown profile " + profile);
        this.phrase = Phrase.of(
                "profile.unknown",
                profile,
                library.all().stream().map(Profile::name).collect(Collectors.joining(", ")));
    }

    Phrase phrase() {
        return phrase;
    }
}
