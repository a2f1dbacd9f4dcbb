package io.bridgehead.ingest;

/** A profile there isn't. */
final class UnknownProfileException extends RuntimeException {
    private final String profile;

    UnknownProfileException(String profile) {
        super("unknown profile " + profile);
        this.profile = profile;
    }

    Phrase phrase() {
        return Phrase.of("profile.unknown", profile, Profile.codes());
    }
}
