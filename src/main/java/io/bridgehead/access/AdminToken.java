package io.bridgehead.access;

import io.bridgehead.platform.PlainException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The administrator's API token, for automation: one the operator sets, or none. */
final class AdminToken {
    private static final int SHORTEST = 32;

    private final byte @Nullable [] hash;

    /**
     * Takes the token from the setting.
     *
     * @param token empty for none
     * @throws PlainException for one that is short enough to guess
     */
    AdminToken(String token) {
        if (!token.isEmpty() && token.strip().length() < SHORTEST) {
            throw new PlainException("BRIDGEHEAD_ADMIN_TOKEN is too short: it must have at least " + SHORTEST
                    + " characters. A good one: openssl rand -hex 32");
        }
        hash = token.isEmpty() ? null : Sha256.of(token.strip());
    }

    /** Compares in a time that says nothing about how much of it was right. */
    boolean matches(String offered) {
        return hash != null && MessageDigest.isEqual(hash, Sha256.of(offered));
    }
}
