package io.bridgehead.ingest;

import io.bridgehead.platform.Columns;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;

/**
 * The names of a list. Of several entries for one folded name the one of the lowest rank counts.
 *
 * @param list what its names are kept under in the staging area
 * @param entries folded name, rank, kind, code, name as it reads
 * @param names the ranks of entries that are names for people, not codes: only these are ever suggested
 */
record Dictionary(
        String list, Select<Record5<String, Integer, String, String, String>> entries, Collection<Integer> names) {
    /** By the word of the list; empty where names are looked up in no such list. */
    static Optional<Dictionary> of(String list, String region) {
        return list.equals(PartnerNames.LIST)
                ? Optional.of(new PartnerNames(region).dictionary())
                : Lists.of(list).map(known -> known.dictionary(region));
    }

    /** The words of all lists that names are looked up in. */
    static List<String> lists() {
        return Stream.concat(
                        Stream.of(PartnerNames.LIST),
                        Arrays.stream(Lists.values()).map(Lists::code))
                .toList();
    }

    /** To suggest names with: of entries of the list only, and no codes. */
    Nearest nearest(DSLContext dsl) {
        var table = table();
        return new Nearest(dsl.select(column(table, "label", String.class), column(table, "code", String.class))
                .from(table)
                .where(column(table, "rank", Integer.class).in(names))
                .and(column(table, "kind", String.class).eq(list))
                .fetch(entry -> new Nearest.Named(entry.value1(), entry.value2())));
    }

    Table<?> table() {
        return entries.asTable("entries", "folded", "rank", "kind", "code", "label");
    }

    static <T> Field<T> column(Table<?> entries, String name, Class<T> type) {
        return Columns.of(entries, name, type);
    }
}
