package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.REGION;
import static org.jooq.impl.DSL.val;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.RegionDatabase;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Records;

/** The regions there are: one comes with the program, others are created before their data is loaded. */
public final class RegionList {
    private static final Pattern ID = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final RegionDatabase regions;

    public RegionList(RegionDatabase regions) {
        this.regions = regions;
    }

    /** Those that whoever asks may see. */
    public List<RegionEntry> all() {
        var r = REGION;
        return regions
                .shared()
                .select(r.ID, r.NAME_ZH, r.NAME_EN, r.COUNTRY, r.CURRENCY)
                .from(r)
                .orderBy(r.ID)
                .fetch(Records.mapping(RegionEntry::new))
                .stream()
                .filter(region -> regions.isOpen(region.id()))
                .toList();
    }

    /** @throws UnknownRegionException if the region isn't in the list, or isn't one that whoever asks may see */
    public void require(String id) {
        if (!regions.isOpen(id) || !regions.shared().fetchExists(REGION, REGION.ID.eq(id))) {
            throw new UnknownRegionException(id);
        }
    }

    /**
     * Creates a region, or gives it other names.
     *
     * @return whether it was created
     * @throws BadRegionException if a part of it isn't what it must be
     */
    public boolean put(RegionEntry entry) {
        check(entry);
        var r = REGION;
        return regions.shared().transactionResult(configuration -> {
            var dsl = configuration.dsl();
            var created = !dsl.fetchExists(r, r.ID.eq(entry.id()));
            dsl.insertInto(r, r.ID, r.NAME_ZH, r.NAME_EN, r.COUNTRY, r.CURRENCY)
                    .values(
                            val(entry.id()),
                            val(entry.nameZh().strip()),
                            val(entry.nameEn().strip()),
                            val(entry.country()),
                            val(entry.currency()))
                    .onDuplicateKeyUpdate()
                    .setAllToExcluded()
                    .execute();
            return created;
        });
    }

    private void check(RegionEntry entry) {
        if (!ID.matcher(entry.id()).matches()) {
            throw new BadRegionException("id", entry.id(), Phrase.of("expected.region-id"));
        }
        for (var name : List.of(entry.nameZh(), entry.nameEn())) {
            if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
                throw new BadRegionException("name", name, Phrase.of("expected.region-name"));
            }
        }
        if (!regions.shared().fetchExists(COUNTRY, COUNTRY.CODE.eq(entry.country()))) {
            throw new BadRegionException("country", entry.country(), Phrase.of("expected.region-country"));
        }
        if (!Words.isCurrency(entry.currency())) {
            throw new BadRegionException("currency", entry.currency(), Phrase.of("expected.currency"));
        }
    }
}
