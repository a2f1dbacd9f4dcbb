package io.bridgehead.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets nobody can guess: 256 bits, in letters that any address and any header takes. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
