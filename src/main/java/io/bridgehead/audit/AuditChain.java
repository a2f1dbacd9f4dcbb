package io.bridgehead.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows entries from the first to the last, and finds where they no longer hold together. Not thread-safe. */
final class AuditChain {
    private long seq;
    private String hash = "";
    private final @Nullable AuditHead known;
    private boolean passed;

    /** @param known a head written down earlier, which the record must have gone through; null: none */
    AuditChain(@Nullable AuditHead known) {
        this.known = known;
        this.passed = known == null || known.seq() == 0;
    }

    /** What is wrong with the next entry, as a sentence; empty where it holds. */
    Optional<String> next(AuditEntry entry) {
        if (entry.seq() != seq + 1) {
            return Optional.of(
                    "Entry " + (seq + 1) + " is missing; entry " + entry.seq() + " comes after " + seq + ".");
        }
        if (!entry.hashAfter(hash).equals(entry.hash())) {
            return Optional.of("Entry " + entry.seq()
                    + " isn't what was written, or isn't where it was written: its hash differs.");
        }
        seq = entry.seq();
        hash = entry.hash();
        if (known != null && known.seq() == seq) {
            passed = known.hash().equals(hash);
            if (!passed) {
                return Optional.of("Entry " + seq + " isn't the one whose head was written down: its hash differs.");
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the end, as a sentence; empty where nothing is. */
    Optional<String> end(AuditHead head) {
        if (!head.equals(head())) {
            return Optional.of("The record ends at entry " + seq + ", but " + head.seq()
                    + " were written: the newest are missing.");
        }
        if (known != null && !passed) {
            return Optional.of("The record ends at entry " + seq + ", but the head written down is that of entry "
                    + known.seq() + ".");
        }
        return Optional.empty();
    }

    AuditHead head() {
        return new AuditHead(seq, hash);
    }
}
