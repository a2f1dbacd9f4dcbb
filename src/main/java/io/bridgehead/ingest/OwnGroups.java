package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.NAME_ALIAS;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.RegionDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;

/**
 * The groups of countries that a region's office made for itself: by a file, or one at a time by hand. A group made by
 * hand is loaded as the file it would be, so it is checked, kept and undone like any other. Those that come with the
 * program aren't touched.
 */
public final class OwnGroups {
    /** The name of the file in the batch of a removal begins with it; the group's code follows. */
    public static final String REMOVED = "group-removed:";

    private final RegionDatabase regions;
    private final Imports imports;
    private final Clock clock;

    public OwnGroups(RegionDatabase regions, Imports imports, Clock clock) {
        this.regions = regions;
        this.imports = imports;
        this.clock = clock;
    }

    /** By code. */
    public List<OwnGroup> all(String region) {
        var g = COUNTRY_GROUP;
        return regions.read(
                region,
                dsl -> dsl.select(g.CODE, g.NAME_ZH, g.NAME_EN, members())
                        .from(g)
                        .where(own(region))
                        .orderBy(g.CODE)
                        .fetch(row -> new OwnGroup(row.value1(), new Text(row.value2(), row.value3()), row.value4())));
    }

    /** What can be a member: the partners of the region's list and all countries. */
    public List<UnknownName.Candidate> partners(String region) {
        return regions.read(region, dsl -> new PartnerNames(region).entries(dsl));
    }

    /**
     * Makes a group that isn't there yet.
     *
     * @throws BadGroupException if its code is taken, or the file it would be has a problem
     */
    public ImportReport make(String region, OwnGroup group, String user) throws BadGroupException {
        var g = COUNTRY_GROUP;
        if (regions.read(
                region, dsl -> dsl.fetchExists(g, g.REGION_ID.eq(region).and(g.CODE.eq(group.code()))))) {
            throw new BadGroupException(Phrase.of("group.taken", group.code()));
        }
        return load(region, group, user);
    }

    /**
     * Gives a group another name or other members.
     *
     * @throws BadGroupException if there is no such group of the office's own, or the file it would be has a problem
     */
    public ImportReport change(String region, OwnGroup group, String user) throws BadGroupException {
        if (all(region).stream().noneMatch(there -> there.code().equals(group.code()))) {
            throw new BadGroupException(Phrase.of("group.none", group.code()));
        }
        return load(region, group, user);
    }

    /**
     * Takes a group and its members away.
     *
     * @return the batch that says so, and can be undone
     * @throws BadGroupException if there is no such group of the office's own
     */
    public long remove(String region, String code, String user) throws BadGroupException {
        var batch = regions.write(region, dsl -> {
            ListTables.of(Target.COUNTRY_GROUPS).lock(dsl, region);
            return dsl.fetchExists(COUNTRY_GROUP, own(region).and(COUNTRY_GROUP.CODE.eq(code)))
                    ? Optional.of(remove(dsl, region, code, user))
                    : Optional.<Long>empty();
        });
        return batch.orElseThrow(() -> new BadGroupException(Phrase.of("group.none", code)));
    }

    private ImportReport load(String region, OwnGroup group, String user) throws BadGroupException {
        if (group.members().isEmpty()) {
            throw new BadGroupException(Phrase.of("group.no-members"));
        }
        var file = GroupFile.of(group).getBytes(StandardCharsets.UTF_8);
        var report = imports.load(ImportRequest.of(
                Target.COUNTRY_GROUPS.canonical(),
                region,
                "country-group-" + group.code() + ".csv",
                () -> new ByteArrayInputStream(file),
                user));
        if (!report.isSound()) {
            var problem = report.problems().getFirst();
            throw new BadGroupException(Phrase.of(
                    "group.problem", problem.found(), problem.expected().text()));
        }
        return report;
    }

    private long remove(DSLContext dsl, String region, String code, String user) {
        var entry = new Batches.Entry(
                Target.COUNTRY_GROUPS.code(), Status.LOADED.code(), REMOVED + code, "", user, 0, new Counts(0, 1, 0));
        var batch = new Batches(clock).add(dsl, region, entry);
        ListPast.whileChanging(dsl, region, Target.COUNTRY_GROUPS, batch, () -> {
            var a = NAME_ALIAS;
            dsl.update(a)
                    .set(a.REMOVED_BY, user)
                    .set(a.REMOVED_AT, currentOffsetDateTime())
                    .where(Aliases.live(Lists.GROUPS.code(), region))
                    .and(a.CODE.eq(code))
                    .execute();
            var m = COUNTRY_GROUP_MEMBER;
            dsl.deleteFrom(m).where(m.REGION_ID.eq(region)).and(m.CODE.eq(code)).execute();
            dsl.deleteFrom(COUNTRY_GROUP)
                    .where(own(region))
                    .and(COUNTRY_GROUP.CODE.eq(code))
                    .execute();
        });
        return batch;
    }

    /** Those that come with the program have a source that is no batch. */
    private static Condition own(String region) {
        return COUNTRY_GROUP.REGION_ID.eq(region).and(COUNTRY_GROUP.SOURCE_ID.startsWith(Batch.NAMED));
    }

    /** Those of each group, in the same statement. */
    private static Field<List<OwnGroup.Member>> members() {
        var m = COUNTRY_GROUP_MEMBER;
        return multiset(select(m.PARTNER, bound(m.VALID_FROM, "-infinity"), bound(m.VALID_TO, "infinity"))
                        .from(m)
                        .where(m.REGION_ID.eq(COUNTRY_GROUP.REGION_ID))
                        .and(m.CODE.eq(COUNTRY_GROUP.CODE))
                        .orderBy(m.PARTNER, m.VALID_FROM))
                .convertFrom(rows -> rows.map(Records.mapping(OwnGroup.Member::new)));
    }

    private static Field<LocalDate> bound(Field<LocalDate> day, String open) {
        return nullif(day, inline(open).cast(SQLDataType.LOCALDATE));
    }
}
