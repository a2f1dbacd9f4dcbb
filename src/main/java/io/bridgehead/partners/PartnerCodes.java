package io.bridgehead.partners;

import static io.bridgehead.db.Tables.AGGREGATE;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.PARTNER;

import io.bridgehead.figure.Ranking;
import io.bridgehead.platform.Snapshot;
import io.bridgehead.reference.RegionCodes;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * What the codes in tables of trade stand for. Immutable.
 *
 * @param aggregates codes of a total, a group or a residual
 * @param countries the country each partner of the region's list lies in, where that is known
 */
record PartnerCodes(Set<String> aggregates, Map<String, String> countries) {
    /** Two statements, once for all who see the same data. */
    static PartnerCodes read(DSLContext transaction, String region) {
        return Snapshot.once(
                transaction,
                PARTNER,
                () -> new PartnerCodes(
                        Set.copyOf(transaction
                                .select(AGGREGATE.CODE)
                                .from(AGGREGATE)
                                .fetch(AGGREGATE.CODE)),
                        Map.copyOf(transaction
                                .select(PARTNER.CODE, COUNTRY.CODE)
                                .from(PARTNER)
                                .join(COUNTRY)
                                .on(PARTNER.ISO.in(COUNTRY.CODE, COUNTRY.ALPHA2))
                                .where(PARTNER.REGION_ID.eq(region))
                                .fetchMap(PARTNER.CODE, COUNTRY.CODE))));
    }

    Ranking.Kind kind(String code, RegionCodes codes) {
        if (codes.ownPartners().contains(code)) {
            return Ranking.Kind.RE_IMPORT;
        }
        return aggregates.contains(code) ? Ranking.Kind.UNASSIGNED : Ranking.Kind.ITEM;
    }
}
