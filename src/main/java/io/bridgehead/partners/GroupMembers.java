package io.bridgehead.partners;

import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.platform.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The groups of countries of a region, and who was a member of which and when. Immutable.
 *
 * @param sources who names each group, in the order of the groups' codes
 * @param byPartner what a partner was ever a member of, by the code it is traded by: its own, or that of its country
 */
record GroupMembers(Map<String, String> sources, Map<String, List<Membership>> byPartner) {
    /**
     * From when to when a partner was a member.
     *
     * @param from null: ever since
     * @param to the last day; null: to this day
     */
    record Membership(
            String group,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean holds(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    /** Two statements, once for all who see the same data. */
    static GroupMembers read(DSLContext transaction, String region, PartnerCodes partners) {
        return Snapshot.once(transaction, COUNTRY_GROUP, () -> {
            var groups = new LinkedHashMap<String, String>();
            transaction
                    .select(COUNTRY_GROUP.CODE, COUNTRY_GROUP.SOURCE_ID)
                    .from(COUNTRY_GROUP)
                    .where(COUNTRY_GROUP.REGION_ID.eq(region))
                    .orderBy(COUNTRY_GROUP.CODE)
                    .forEach(row -> groups.put(row.value1(), row.value2()));
            return new GroupMembers(groups, members(transaction, region, partners));
        });
    }

    private static Map<String, List<Membership>> members(DSLContext transaction, String region, PartnerCodes partners) {
        var inCountry = new HashMap<String, List<String>>();
        partners.countries()
                .forEach((partner, country) -> inCountry
                        .computeIfAbsent(country, code -> new ArrayList<>())
                        .add(partner));
        var members = new HashMap<String, List<Membership>>();
        var m = COUNTRY_GROUP_MEMBER;
        transaction
                .select(m.CODE, m.PARTNER, bound(m.VALID_FROM, "-infinity"), bound(m.VALID_TO, "infinity"))
                .from(m)
                .where(m.REGION_ID.eq(region))
                .forEach(row -> {
                    var codes = new TreeSet<>(inCountry.getOrDefault(row.value2(), List.of()));
                    codes.add(row.value2());
                    codes.forEach(code -> members.computeIfAbsent(code, partner -> new ArrayList<>())
                            .add(new Membership(row.value1(), row.value3(), row.value4())));
                });
        return members;
    }

    private static Field<LocalDate> bound(Field<LocalDate> day, String open) {
        return nullif(day, inline(open).cast(LOCALDATE));
    }

    /** The groups a partner was in on a day; each once, however often it is listed. */
    List<String> of(String partner, LocalDate day) {
        return byPartner.getOrDefault(partner, List.of()).stream()
                .filter(membership -> membership.holds(day))
                .map(Membership::group)
                .distinct()
                .toList();
    }

    /** The days within a stretch, after its first, from which anyone's membership is another. */
    NavigableSet<LocalDate> changes(LocalDate first, LocalDate last) {
        var changes = new TreeSet<LocalDate>();
        byPartner
                .values()
                .forEach(memberships -> memberships.forEach(membership -> {
                    var from = membership.from();
                    var to = membership.to();
                    if (from != null) {
                        changes.add(from);
                    }
                    if (to != null) {
                        changes.add(to.plusDays(1));
                    }
                }));
        return new TreeSet<>(changes.subSet(first, false, last, true));
    }
}
