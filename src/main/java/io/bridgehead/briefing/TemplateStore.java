package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING_TEMPLATE;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.row;

import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** The templates of each region, up to 5 MB each. Thread-safe. */
public final class TemplateStore {
    private final RegionDatabase regions;
    private final Clock clock;

    public TemplateStore(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Fails with {@link BadBriefingException} where the file is empty or too large, or has no name of one line. */
    public Template add(String region, String name, byte[] content, String by) {
        Limits.line("template", name);
        if (name.isBlank() || content.length == 0 || content.length > Limits.TEMPLATE) {
            throw new BadBriefingException("bad-template", Limits.TEMPLATE / 1024 / 1024);
        }
        var template =
                new Template(UUID.randomUUID(), name, content.length, Digests.sha256(content), Stamps.now(clock, by));
        var t = BRIEFING_TEMPLATE;
        regions.change(
                region,
                transaction -> transaction
                        .insertInto(t)
                        .set(t.REGION_ID, region)
                        .set(t.ID, template.id())
                        .set(t.NAME, name)
                        .set(t.CONTENT, content)
                        .set(t.SHA256, template.sha256())
                        .set(t.ADDED_AT, Stamps.column(template.added().at()))
                        .set(t.ADDED_BY, by)
                        .execute());
        return template;
    }

    /** By name. */
    public List<Template> list(String region) {
        var t = BRIEFING_TEMPLATE;
        return regions.read(
                region,
                transaction -> transaction
                        .select(
                                t.ID,
                                t.NAME,
                                function("octet_length", Integer.class, t.CONTENT),
                                t.SHA256,
                                row(t.ADDED_AT, t.ADDED_BY).mapping(Stamps::of))
                        .from(t)
                        .where(t.REGION_ID.eq(region))
                        .and(t.REMOVED_AT.isNull())
                        .orderBy(t.NAME, t.ID)
                        .fetch(Records.mapping(Template::new)));
    }

    /** The bytes of one, removed or not: a briefing that was written into it still is. */
    public Optional<byte[]> open(String region, UUID id) {
        return regions.read(
                region,
                transaction -> transaction
                        .select(BRIEFING_TEMPLATE.CONTENT)
                        .from(BRIEFING_TEMPLATE)
                        .where(one(region, id))
                        .fetchOptional(BRIEFING_TEMPLATE.CONTENT));
    }

    /** It is offered no more; answers whether it was. */
    public boolean remove(String region, UUID id, String by) {
        var t = BRIEFING_TEMPLATE;
        return regions.write(
                region,
                transaction -> transaction
                                .update(t)
                                .set(t.REMOVED_AT, Stamps.column(Stamps.now(clock)))
                                .set(t.REMOVED_BY, by)
                                .where(one(region, id))
                                .and(t.REMOVED_AT.isNull())
                                .execute()
                        > 0);
    }

    /** Fails with {@link BadBriefingException} where a template is named that the region doesn't have. */
    static void require(DSLContext transaction, String region, @Nullable UUID template) {
        if (template != null && !transaction.fetchExists(BRIEFING_TEMPLATE, one(region, template))) {
            throw new BadBriefingException("no-template");
        }
    }

    private static Condition one(String region, UUID id) {
        return BRIEFING_TEMPLATE.REGION_ID.eq(region).and(BRIEFING_TEMPLATE.ID.eq(id));
    }
}
