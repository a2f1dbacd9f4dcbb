package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING;
import static io.bridgehead.db.Tables.BRIEFING_SCHEDULE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.bridgehead.db.tables.records.BriefingScheduleRecord;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Records;

/** The schedules of each region. One that was ended is kept with its runs. Thread-safe. */
public final class ScheduleStore {
    private final RegionDatabase regions;
    private final Clock clock;
    private final Consumer<ScheduleDraft> check;

    public ScheduleStore(RegionDatabase regions, Clock clock) {
        this(regions, clock, draft -> {});
    }

    /** @param check fails with {@link BadBriefingException} for what this copy doesn't do */
    ScheduleStore(RegionDatabase regions, Clock clock, Consumer<ScheduleDraft> check) {
        this.regions = regions;
        this.clock = clock;
        this.check = check;
    }

    /** Fails with {@link BadBriefingException} for what can't be. */
    public Schedule add(String region, ScheduleDraft draft, String owner) {
        ScheduleLimits.check(draft);
        check.accept(draft);
        var schedule = new Schedule(UUID.randomUUID(), region, draft, owner, false, Stamps.now(clock));
        regions.change(region, transaction -> {
            if (!transaction.fetchExists(select(BRIEFING.ID).from(BRIEFING).where(briefing(schedule)))) {
                throw new BadBriefingException("gone");
            }
            transaction
                    .insertInto(BRIEFING_SCHEDULE)
                    .set(columns(draft))
                    .set(BRIEFING_SCHEDULE.REGION_ID, region)
                    .set(BRIEFING_SCHEDULE.ID, schedule.id())
                    .set(BRIEFING_SCHEDULE.OWNER, owner)
                    .set(BRIEFING_SCHEDULE.PAUSED, false)
                    .set(BRIEFING_SCHEDULE.CREATED_AT, Stamps.column(schedule.created()))
                    .execute();
        });
        return schedule;
    }

    /** Answers whether it was there. Fails with {@link BadBriefingException} for what can't be. */
    public boolean change(Schedule schedule, ScheduleDraft draft) {
        ScheduleLimits.check(draft);
        check.accept(draft);
        return update(schedule.region(), schedule.id(), columns(draft));
    }

    /** A paused one is never due. Answers whether it was there. */
    public boolean pause(String region, UUID id, boolean paused) {
        var record = new BriefingScheduleRecord();
        record.setPaused(paused);
        return update(region, id, record);
    }

    /** Answers whether it was there. */
    public boolean end(String region, UUID id) {
        var record = new BriefingScheduleRecord();
        record.setEndedAt(Stamps.column(Stamps.now(clock)));
        return update(region, id, record);
    }

    public Optional<Schedule> find(String region, UUID id) {
        return list(region, BRIEFING_SCHEDULE.ID.eq(id)).stream().findFirst();
    }

    /** The newest first. */
    public List<Schedule> list(String region) {
        return list(region, noCondition());
    }

    /** Those that may be due: not paused, and of briefings that weren't deleted. */
    List<Schedule> active(String region) {
        var s = BRIEFING_SCHEDULE;
        return list(
                region,
                s.PAUSED
                        .isFalse()
                        .and(s.BRIEFING_ID.in(select(BRIEFING.ID)
                                .from(BRIEFING)
                                .where(BRIEFING.REGION_ID.eq(region))
                                .and(BRIEFING.DELETED_AT.isNull()))));
    }

    private static Condition briefing(Schedule schedule) {
        return BRIEFING.REGION_ID
                .eq(schedule.region())
                .and(BRIEFING.ID.eq(schedule.draft().briefing()))
                .and(BRIEFING.DELETED_AT.isNull());
    }

    private boolean update(String region, UUID id, BriefingScheduleRecord record) {
        var s = BRIEFING_SCHEDULE;
        return regions.write(
                region,
                transaction -> transaction
                                .update(s)
                                .set(record)
                                .where(s.REGION_ID.eq(region))
                                .and(s.ID.eq(id))
                                .and(s.ENDED_AT.isNull())
                                .execute()
                        > 0);
    }

    private static BriefingScheduleRecord columns(ScheduleDraft draft) {
        var record = new BriefingScheduleRecord();
        record.setBriefingId(draft.briefing());
        record.setEvery(draft.every().code());
        record.setDay(draft.day());
        record.setFormats(draft.formats().toArray(String[]::new));
        record.setTarget(draft.target().code());
        record.setRecipients(draft.recipients().toArray(String[]::new));
        return record;
    }

    private List<Schedule> list(String region, Condition which) {
        var s = BRIEFING_SCHEDULE;
        return regions.read(
                region,
                transaction -> transaction
                        .select(
                                s.ID,
                                s.REGION_ID,
                                row(
                                                s.BRIEFING_ID,
                                                s.EVERY.convertFrom(Rhythm::of),
                                                s.DAY,
                                                s.FORMATS.convertFrom(Arrays::asList),
                                                s.TARGET.convertFrom(Delivery::of),
                                                s.RECIPIENTS.convertFrom(Arrays::asList))
                                        .mapping(ScheduleDraft::new),
                                s.OWNER,
                                s.PAUSED,
                                s.CREATED_AT.convertFrom(OffsetDateTime::toInstant))
                        .from(s)
                        .where(s.REGION_ID.eq(region))
                        .and(s.ENDED_AT.isNull())
                        .and(which)
                        .orderBy(s.CREATED_AT.desc(), s.ID)
                        .fetch(Records.mapping(Schedule::new)));
    }
}
