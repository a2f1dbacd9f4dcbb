package io.bridgehead.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of the record: who has written it down elsewhere can tell later that what came before it still stands.
 *
 * @param seq number of the last entry; 0: there is none
 * @param hash of the last entry
 */
public record AuditHead(long seq, String hash) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64}|)");

    /** Such as {@code 312:9f86d0…}. */
    public String written() {
        return seq + ":" + hash;
    }

    static Optional<AuditHead> read(String written) {
        var matcher = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new AuditHead(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
