package io.bridgehead.briefing.ui;

import io.bridgehead.briefing.BadBriefingException;
import java.util.function.Supplier;

/**
 * What came of something that was tried.
 *
 * @param <T> what there is where it was done
 */
sealed interface Attempt<T> {
    record Done<T>(T value) implements Attempt<T> {}

    /** Its author can put it right. */
    record Refused<T>(BadBriefingException reason) implements Attempt<T> {}

    /** The detail is in the log. */
    record Broken<T>() implements Attempt<T> {}

    static <T> Attempt<T> at(Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (BadBriefingException e) {
            return new Refused<>(e);
        }
    }
}
