package io.bridgehead.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What passwords must be, and how they are kept and compared: as Argon2id, with 19 MB of memory each. Thread-safe. */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Of five, 0 to 4: so many guesses that an online attack never gets there, and an offline one takes its time. */
    private static final int HARD_TO_GUESS = 3;
    /** So many are worked out at a time: each takes memory, and whoever sends a thousand mustn't take all of it. */
    private static final int AT_ONCE = 2;

    private final PasswordEncoder encoder;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private @Nullable String nobodys;

    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Says what a new password may not be.
     *
     * @param name of its account: neither it nor the program's name make a password harder to guess
     * @throws BadAccountException with a sentence
     */
    void check(String password, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new BadAccountException("password-length", SHORTEST, LONGEST);
        }
        // It brings a list of the passwords of breaches. Made anew each time: nobody needs it afterwards.
        var strength = new Zxcvbn().measure(password, List.of(name, "bridgehead", "桥头堡"));
        if (strength.getScore() < HARD_TO_GUESS) {
            throw new BadAccountException("password-easy");
        }
    }

    String hash(String password) {
        return inTurn(() -> encoded(password));
    }

    /**
     * Whether a password is the one kept. Where none is kept it takes as long to say no.
     *
     * @param kept null: there is no such account, or it has no password
     */
    boolean matches(String password, @Nullable String kept) {
        return inTurn(() -> {
            var matches = encoder.matches(password, kept == null ? nobodys() : kept);
            return matches && kept != null;
        });
    }

    private synchronized String nobodys() {
        if (nobodys == null) {
            nobodys = encoded(Secrets.make());
        }
        return nobodys;
    }

    private String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password), "only no password has none");
    }

    private <T> T inTurn(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
