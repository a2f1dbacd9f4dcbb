package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING;
import static org.jooq.impl.DSL.row;

import io.bridgehead.db.tables.records.BriefingRecord;
import io.bridgehead.figure.Lang;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jooq.SelectField;

/** The briefings of each region. What is deleted can be taken back. Thread-safe. */
public final class BriefingStore {
    private final RegionDatabase regions;
    private final Clock clock;

    public BriefingStore(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Fails with {@link BadBriefingException} where it is more than a briefing may be. */
    public Briefing create(String region, Draft draft, String by) {
        Limits.check(draft);
        var now = Stamps.now(clock, by);
        var briefing = new Briefing(UUID.randomUUID(), region, draft, 1, now, now);
        regions.change(region, transaction -> {
            TemplateStore.require(transaction, region, draft.template());
            insert(transaction, briefing);
        });
        return briefing;
    }

    /**
     * Fails with {@link ChangedMeanwhileException} where somebody saved it since it was read, and with
     * {@link BadBriefingException} where it was deleted or is more than a briefing may be.
     *
     * @param read the briefing as it was read
     */
    public Briefing save(Briefing read, Draft draft, String by) {
        Limits.check(draft);
        var saved = new Briefing(
                read.id(), read.region(), draft, read.version() + 1, read.created(), Stamps.now(clock, by));
        regions.change(read.region(), transaction -> {
            TemplateStore.require(transaction, read.region(), draft.template());
            if (update(transaction, saved) == 0) {
                throw refused(transaction, read);
            }
        });
        return saved;
    }

    public Optional<Briefing> find(String region, UUID id) {
        return regions.read(
                region, transaction -> find(transaction, one(region, id).and(BRIEFING.DELETED_AT.isNull())));
    }

    /** Those saved last come first. */
    public List<BriefingLine> list(String region, int offset, int most) {
        return lines(region, BRIEFING.DELETED_AT.isNull(), offset, most);
    }

    /** Those that were deleted and can be taken back. */
    public List<BriefingLine> deleted(String region, int offset, int most) {
        return lines(region, BRIEFING.DELETED_AT.isNotNull(), offset, most);
    }

    /** Another one of the same content. Fails with {@link BadBriefingException} where there is none. */
    public Briefing duplicate(String region, UUID id, String by) {
        var draft = find(region, id)
                .orElseThrow(() -> new BadBriefingException("gone"))
                .draft();
        return create(region, draft, by);
    }

    /** Answers whether there was one. */
    public boolean delete(String region, UUID id, String by) {
        return regions.write(
                region,
                transaction -> transaction
                                .update(BRIEFING)
                                .set(BRIEFING.DELETED_AT, Stamps.column(Stamps.now(clock)))
                                .set(BRIEFING.DELETED_BY, by)
                                .where(one(region, id))
                                .and(BRIEFING.DELETED_AT.isNull())
                                .execute()
                        > 0);
    }

    /** Takes a deleted one back; answers whether there was one. */
    public boolean restore(String region, UUID id) {
        return regions.write(
                region,
                transaction -> transaction
                                .update(BRIEFING)
                                .setNull(BRIEFING.DELETED_AT)
                                .setNull(BRIEFING.DELETED_BY)
                                .where(one(region, id))
                                .and(BRIEFING.DELETED_AT.isNotNull())
                                .execute()
                        > 0);
    }

    private static Condition one(String region, UUID id) {
        return BRIEFING.REGION_ID.eq(region).and(BRIEFING.ID.eq(id));
    }

    private List<BriefingLine> lines(String region, Condition which, int offset, int most) {
        var b = BRIEFING;
        return regions.read(
                region,
                transaction -> transaction
                        .select(
                                b.ID,
                                b.TITLE,
                                b.AUTHOR,
                                b.DATED,
                                b.VERSION,
                                b.AS_OF.convertFrom(BatchesJson::read),
                                stamp(b.UPDATED_AT, b.UPDATED_BY))
                        .from(b)
                        .where(b.REGION_ID.eq(region))
                        .and(which)
                        .orderBy(b.UPDATED_AT.desc(), b.ID)
                        .offset(offset)
                        .limit(most)
                        .fetch(Records.mapping(BriefingLine::new)));
    }

    private static Optional<Briefing> find(DSLContext transaction, Condition which) {
        var b = BRIEFING;
        return transaction
                .select(
                        b.ID,
                        b.REGION_ID,
                        row(
                                        b.TITLE,
                                        b.AUTHOR,
                                        b.DATED,
                                        b.CLASSIFICATION,
                                        b.LANG.convertFrom(code -> Lang.of(code).orElseThrow()),
                                        b.TEMPLATE_ID,
                                        b.AS_OF.convertFrom(BatchesJson::read),
                                        b.PARTS.convertFrom(json -> PartsJson.read(json.data())))
                                .mapping(Draft::new),
                        b.VERSION,
                        stamp(b.CREATED_AT, b.CREATED_BY),
                        stamp(b.UPDATED_AT, b.UPDATED_BY))
                .from(b)
                .where(which)
                .fetchOptional(Records.mapping(Briefing::new));
    }

    private static SelectField<Stamp> stamp(Field<OffsetDateTime> at, Field<String> by) {
        return row(at, by).mapping(Stamps::of);
    }

    private static void insert(DSLContext transaction, Briefing briefing) {
        transaction
                .insertInto(BRIEFING)
                .set(BRIEFING.REGION_ID, briefing.region())
                .set(BRIEFING.ID, briefing.id())
                .set(columns(briefing))
                .set(BRIEFING.CREATED_AT, Stamps.column(briefing.created().at()))
                .set(BRIEFING.CREATED_BY, briefing.created().by())
                .execute();
    }

    private static int update(DSLContext transaction, Briefing saved) {
        return transaction
                .update(BRIEFING)
                .set(columns(saved))
                .where(one(saved.region(), saved.id()))
                .and(BRIEFING.VERSION.eq(saved.version() - 1))
                .and(BRIEFING.DELETED_AT.isNull())
                .execute();
    }

    /** What every save writes. */
    private static BriefingRecord columns(Briefing briefing) {
        var draft = briefing.draft();
        var record = new BriefingRecord();
        record.setTitle(draft.title());
        record.setAuthor(draft.author());
        record.setDated(draft.date());
        record.setClassification(draft.classification());
        record.setLang(draft.lang().code());
        record.setTemplateId(draft.template());
        record.setAsOf(BatchesJson.write(draft.asOf()));
        record.setParts(JSONB.valueOf(PartsJson.write(draft.parts())));
        record.setVersion(briefing.version());
        record.setUpdatedAt(Stamps.column(briefing.updated().at()));
        record.setUpdatedBy(briefing.updated().by());
        return record;
    }

    private static BadBriefingException refused(DSLContext transaction, Briefing read) {
        return find(transaction, one(read.region(), read.id()).and(BRIEFING.DELETED_AT.isNull()))
                .<BadBriefingException>map(now -> new ChangedMeanwhileException(now.updated()))
                .orElseGet(() -> new BadBriefingException("gone"));
    }
}
