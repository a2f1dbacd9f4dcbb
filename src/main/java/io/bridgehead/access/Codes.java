package io.bridgehead.access;

import static io.bridgehead.db.Tables.ACCOUNT;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * One-time codes from an app (RFC 6238): six digits, another each half minute. That of the half minute before or after is
 * taken too, as clocks differ; and none twice. Thread-safe.
 */
@Component
class Codes {
    private static final int SECRET_BYTES = 20;

    private final AccessDatabase database;
    private final Clock clock;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    @Autowired
    Codes(AccessDatabase database) {
        this(database, Clock.systemUTC());
    }

    Codes(AccessDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new secret, in Base32 as apps take it. */
    String make() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** What an app reads off a picture, or out of a link. */
    static String address(String name, String secret) {
        return "otpauth://totp/Bridgehead:" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Bridgehead";
    }

    /** Whether a code is one of a secret's now: for whoever sets one up. */
    boolean isOf(String secret, String typed) {
        return step(secret, typed).isPresent();
    }

    /**
     * Whether an account's code is right, or none is asked for.
     *
     * @param use whether it counts as used
     */
    boolean accept(Account account, String typed, boolean use) {
        return database.in(transaction -> {
            var a = ACCOUNT;
            var secret = transaction
                    .select(a.TOTP_SECRET)
                    .from(a)
                    .where(a.ID.eq(account.id()))
                    .fetchOptional(a.TOTP_SECRET);
            if (secret.isEmpty()) {
                return true;
            }
            var step = step(secret.get(), typed);
            if (step.isEmpty() || !use) {
                return false;
            }
            // Of many who send the same at once, one is let in.
            return transaction
                            .update(a)
                            .set(a.TOTP_USED, step.getAsLong())
                            .where(a.ID.eq(account.id()))
                            .and(a.TOTP_USED.isNull().or(a.TOTP_USED.lt(step.getAsLong())))
                            .execute()
                    == 1;
        });
    }

    private OptionalLong step(String secret, String typed) {
        var step = generator.getTimeStep().toMillis();
        var now = clock.millis() / step;
        var key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
        var offered = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(each -> MessageDigest.isEqual(offered, code(key, Instant.ofEpochMilli(each * step))))
                .findFirst();
    }

    private byte[] code(SecretKeySpec key, Instant at) {
        try {
            return generator.generateOneTimePasswordString(key, at).getBytes(StandardCharsets.UTF_8);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every secret is one we made", e);
        }
    }
}
