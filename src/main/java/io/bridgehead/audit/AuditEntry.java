package io.bridgehead.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept.
 *
 * @param seq from 1 on, without a gap
 * @param at to the microsecond
 * @param hash SHA-256 in hex over the hash before it and the entry's fields
 */
public record AuditEntry(
        long seq,
        Instant at,
        String actor,
        String action,
        @Nullable String region,
        String subject,
        String hash) {
    /** The hash this entry has, if nothing was changed, after an entry with that hash; empty: it is the first. */
    String hashAfter(String before) {
        var fields = new @Nullable String[] {
            Long.toString(seq),
            Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
            actor,
            action,
            region,
            subject
        };
        var text = Arrays.stream(fields).map(AuditEntry::written).collect(Collectors.joining(","));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((before + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** With its length in characters, as the database counts them. */
    private static String written(@Nullable String field) {
        return field == null ? "-" : field.codePointCount(0, field.length()) + ":" + field;
    }
}
