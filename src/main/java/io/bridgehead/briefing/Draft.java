package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a briefing.
 *
 * @param classification a line at the head of every page, such as 内部资料; empty: none
 * @param template a file of the region to write into; null: none
 * @param asOf number of the last batch that counts, by region; a region without one is seen as it is now
 */
public record Draft(
        String title,
        String author,
        LocalDate date,
        String classification,
        Lang lang,
        @Nullable UUID template,
        Map<String, Long> asOf,
        List<Part> parts) {
    public Draft {
        asOf = Map.copyOf(asOf);
        parts = List.copyOf(parts);
    }

    /** The same with other parts. */
    public Draft with(List<Part> others) {
        return new Draft(title, author, date, classification, lang, template, asOf, others);
    }

    /** The same of another state of the data. */
    public Draft asOf(Map<String, Long> batches) {
        return new Draft(title, author, date, classification, lang, template, batches, parts);
    }

    public Draft dated(LocalDate day) {
        return new Draft(title, author, day, classification, lang, template, asOf, parts);
    }

    public Draft in(Lang other) {
        return new Draft(title, author, date, classification, other, template, asOf, parts);
    }
}
