package io.bridgehead.briefing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a schedule.
 *
 * @param day of the month, from 1 to 31: the last one where the month is shorter; null for {@link Rhythm#BATCH} only
 * @param formats such as docx
 * @param recipients addresses; of {@link Delivery#MAIL} only
 */
public record ScheduleDraft(
        UUID briefing,
        Rhythm every,
        @Nullable Integer day,
        List<String> formats,
        Delivery target,
        List<String> recipients) {
    public ScheduleDraft {
        formats = List.copyOf(formats);
        recipients = List.copyOf(recipients);
    }
}
