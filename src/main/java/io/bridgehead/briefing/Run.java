package io.bridgehead.briefing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of a schedule.
 *
 * @param key the period or batch it is for
 * @param attempts how often it was begun
 * @param nextTry when it may be begun again; null: never, or not now
 * @param message why the last attempt failed; empty: it didn't
 */
public record Run(
        UUID schedule,
        String key,
        Status status,
        int attempts,
        @Nullable Instant nextTry,
        String message) {
    public enum Status {
        RUNNING,
        /** What it made is being handed out. */
        SENDING,
        /** It failed, and will be tried again. */
        WAITING,
        DONE,
        /** It failed, and won't be tried again. */
        FAILED;

        String code() {
            return switch (this) {
                case RUNNING -> "running";
                case SENDING -> "sending";
                case WAITING -> "waiting";
                case DONE -> "done";
                case FAILED -> "failed";
            };
        }

        static Status of(String code) {
            for (var status : values()) {
                if (status.code().equals(code)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("no status " + code);
        }
    }
}
