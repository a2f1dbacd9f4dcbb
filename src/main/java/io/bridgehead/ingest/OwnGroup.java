package io.bridgehead.ingest;

import io.bridgehead.figure.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of countries that an office made for itself, with its members by date. */
public record OwnGroup(String code, Text name, List<Member> members) {
    public OwnGroup {
        members = List.copyOf(members);
    }

    /**
     * A country, or a partner of the region's own list, for as long as it belongs to the group.
     *
     * @param from null: always so far
     * @param to the last day; null: to this day and on
     */
    public record Member(
            String partner,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
