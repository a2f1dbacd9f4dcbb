package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.NAME_ALIAS;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.Routines;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.RegionDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Select;

/**
 * Names that a region's office mapped to entries of a list while loading files: recorded, and reversible. A mapped name
 * comes after the codes of a list and before its names, so it can settle a name that several entries share; what stands
 * for one entry already can't be mapped to another.
 */
public final class Aliases {
    private static final int MOST_LENGTH = 200;

    private final RegionDatabase regions;

    public Aliases(RegionDatabase regions) {
        this.regions = regions;
    }

    /** @param list partner, sector, cluster, chain, division, fair … */
    public record Alias(String list, String name, String code, String user, Instant at) {}

    /** Those that count now, by list and name. */
    public List<Alias> all(String region) {
        var a = NAME_ALIAS;
        return regions.read(
                region,
                dsl -> dsl.select(a.LIST, a.NAME, a.CODE, a.ADDED_BY, a.ADDED_AT)
                        .from(a)
                        .where(a.REGION_ID.eq(region))
                        .and(a.REMOVED_AT.isNull())
                        .orderBy(a.LIST, a.NAME, a.FOLDED)
                        .fetch(row -> new Alias(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5().toInstant())));
    }

    /** The entries of a list that a name can stand for, by name in the order of the list; none of an unknown list. */
    public List<UnknownName.Candidate> entries(String region, String list) {
        return regions.read(
                region,
                dsl -> list.equals(PartnerNames.LIST)
                        ? new PartnerNames(region).entries(dsl)
                        : Lists.of(list)
                                .map(known -> known.entries(dsl, region))
                                .orElse(List.of()));
    }

    /** @throws BadAliasException if there is no such list or code, or the name stands for something already */
    public void add(String region, String list, String name, String code, String user) throws BadAliasException {
        var dictionary = Dictionary.of(list, region)
                .orElseThrow(() ->
                        new BadAliasException(Phrase.of("alias.no-list", list, String.join(", ", Dictionary.lists()))));
        var stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > MOST_LENGTH
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new BadAliasException(Phrase.of("alias.bad-name", MOST_LENGTH));
        }
        new RegionList(regions).require(region);
        var refused = regions.write(region, dsl -> add(dsl, dictionary, new Entry(region, list, stripped, code, user)));
        if (refused.isPresent()) {
            throw new BadAliasException(refused.get());
        }
    }

    /** The name stands for nothing again; answers whether it stood for something. */
    public boolean remove(String region, String list, String name, String user) {
        var a = NAME_ALIAS;
        return regions.write(
                region,
                dsl -> dsl.update(a)
                                .set(a.REMOVED_BY, user)
                                .set(a.REMOVED_AT, currentOffsetDateTime())
                                .where(live(list, region))
                                .and(a.FOLDED.eq(Routines.fold(val(name.strip()))))
                                .execute()
                        > 0);
    }

    /** The live names of a list as entries of a dictionary. */
    static Select<Record5<String, Integer, String, String, String>> live(int rank, String list, String region) {
        var a = NAME_ALIAS;
        return select(a.FOLDED, inline(rank), a.LIST, a.CODE, a.NAME).from(a).where(live(list, region));
    }

    static Condition live(String list, String region) {
        var a = NAME_ALIAS;
        return a.REGION_ID.eq(region).and(a.LIST.eq(list)).and(a.REMOVED_AT.isNull());
    }

    private record Entry(String region, String list, String name, String code, String user) {}

    private static Optional<Phrase> add(DSLContext dsl, Dictionary dictionary, Entry entry) {
        Locks.exclusive(dsl, entry.region(), "names:" + entry.list());
        var names = dictionary.table();
        var code = Dictionary.column(names, "code", String.class);
        var kind = Dictionary.column(names, "kind", String.class);
        if (!dsl.fetchExists(names, kind.eq(entry.list()).and(code.eq(entry.code())))) {
            return Optional.of(Phrase.of("alias.no-code", entry.list(), entry.code()));
        }
        if (dsl.select(Routines.fold(val(entry.name()))).fetchSingle().value1().isEmpty()) {
            return Optional.of(Phrase.of("alias.bad-name", MOST_LENGTH));
        }
        var rank = Dictionary.column(names, "rank", Integer.class);
        var known = dsl.selectDistinct(code, rank)
                .from(names)
                .where(Dictionary.column(names, "folded", String.class).eq(Routines.fold(val(entry.name()))))
                .orderBy(rank, code)
                .fetch();
        var standsFor = known.stream()
                .filter(found -> found.value2().equals(known.getFirst().value2()))
                .toList();
        if (standsFor.size() == 1) {
            return Optional.of(
                    Phrase.of("alias.taken", entry.name(), standsFor.getFirst().value1()));
        }
        var a = NAME_ALIAS;
        dsl.insertInto(a, a.REGION_ID, a.LIST, a.FOLDED, a.NAME, a.CODE, a.ADDED_BY, a.ADDED_AT)
                .values(
                        val(entry.region()),
                        val(entry.list()),
                        Routines.fold(val(entry.name())),
                        val(entry.name()),
                        val(entry.code()),
                        val(entry.user()),
                        currentOffsetDateTime())
                .execute();
        return Optional.empty();
    }
}
