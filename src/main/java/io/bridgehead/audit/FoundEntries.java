package io.bridgehead.audit;

import java.util.List;

/**
 * What a filter finds in the record as it stood when it was asked: what is added later is no part of it.
 *
 * @param head of the whole record
 * @param entries how many the filter finds
 * @param actors everybody who has an entry, whatever the filter
 */
public record FoundEntries(EntryFilter filter, AuditHead head, long entries, List<String> actors) {
    /** Before anything was asked. */
    public static final FoundEntries NOTHING = new FoundEntries(EntryFilter.ALL, new AuditHead(0, ""), 0, List.of());

    public FoundEntries {
        actors = List.copyOf(actors);
    }
}
