package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.ANNOTATION;
import static org.jooq.impl.DSL.row;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.Condition;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** The notes on the figures of each region. One that is withdrawn is kept. Thread-safe. */
public final class AnnotationStore {
    private final RegionDatabase regions;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();

    public AnnotationStore(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Fails with {@link BadBriefingException} where there is no text, or too much of it, or where so many notes stand on
     * the figure already that nobody reads one more.
     *
     * @param scope the note is on the figure in this scope, in any language and state of the data; null: in any scope
     * @param about a period or the key of a mark; empty: the whole figure
     */
    public Annotation add(
            String region, Question question, @Nullable Scope scope, String about, String text, String by) {
        Limits.line("about", about);
        Limits.note(text);
        var query = scope == null ? null : query(question, scope);
        var added = new Annotation(
                UUID.randomUUID(), region, question.id(), query, about, text, Stamps.now(clock, by), null);
        var a = ANNOTATION;
        regions.change(region, transaction -> {
            var standing =
                    a.REGION_ID.eq(region).and(a.FIGURE.eq(added.question())).and(a.WITHDRAWN_AT.isNull());
            if (transaction.fetchCount(a, standing) >= Limits.NOTES) {
                throw new BadBriefingException("many-notes", Limits.NOTES);
            }
            transaction
                    .insertInto(a)
                    .set(a.REGION_ID, region)
                    .set(a.ID, added.id())
                    .set(a.FIGURE, added.question())
                    .set(a.QUERY, query)
                    .set(a.ABOUT, about)
                    .set(a.CONTENT, text)
                    .set(a.AUTHOR, by)
                    .set(a.ADDED_AT, Stamps.column(added.added().at()))
                    .execute();
        });
        changes.incrementAndGet();
        return added;
    }

    /** Those that stand on a figure in a scope, the oldest first. */
    public List<Annotation> on(Question question, Scope scope) {
        var query = query(question, scope);
        return of(scope.region(), List.of(question.id())).stream()
                .filter(annotation -> annotation.isOn(query))
                .toList();
    }

    /** Those that stand on any figure of a region, the oldest first; one statement. */
    List<Annotation> current(String region) {
        return list(region, ANNOTATION.WITHDRAWN_AT.isNull());
    }

    /** How often notes were added and withdrawn by this copy. */
    long changes() {
        return changes.get();
    }

    /** Those that stand on any of some figures, the oldest first; one statement. */
    List<Annotation> of(String region, Collection<String> questions) {
        return list(region, ANNOTATION.FIGURE.in(questions).and(ANNOTATION.WITHDRAWN_AT.isNull()));
    }

    /** Every note there ever was on a figure of a region, the oldest first. */
    public List<Annotation> history(String region, String question) {
        return list(region, ANNOTATION.FIGURE.eq(question));
    }

    /** It stands no more, and is kept; answers whether it stood. */
    public boolean withdraw(String region, UUID id, String by) {
        var a = ANNOTATION;
        var stood = regions.write(
                region,
                transaction -> transaction
                                .update(a)
                                .set(a.WITHDRAWN_AT, Stamps.column(Stamps.now(clock)))
                                .set(a.WITHDRAWN_BY, by)
                                .where(a.REGION_ID.eq(region))
                                .and(a.ID.eq(id))
                                .and(a.WITHDRAWN_AT.isNull())
                                .execute()
                        > 0);
        changes.incrementAndGet();
        return stood;
    }

    /** What of a scope a note is on. */
    static String query(Question question, Scope scope) {
        return query(Ask.of(question, scope).scope());
    }

    static String query(Scope asked) {
        return ScopeCodec.query(asked.without(Parameter.LANG).without(Parameter.AS_OF));
    }

    private List<Annotation> list(String region, Condition which) {
        var a = ANNOTATION;
        return regions.read(
                region,
                transaction -> transaction
                        .select(
                                a.ID,
                                a.REGION_ID,
                                a.FIGURE,
                                a.QUERY,
                                a.ABOUT,
                                a.CONTENT,
                                row(a.ADDED_AT, a.AUTHOR).mapping(Stamps::of),
                                row(a.WITHDRAWN_AT, a.WITHDRAWN_BY).mapping(AnnotationStore::withdrawn))
                        .from(a)
                        .where(a.REGION_ID.eq(region))
                        .and(which)
                        .orderBy(a.ADDED_AT, a.ID)
                        .fetch(Records.mapping(Annotation::new)));
    }

    private static @Nullable Stamp withdrawn(@Nullable OffsetDateTime at, @Nullable String by) {
        return at == null || by == null ? null : Stamps.of(at, by);
    }
}
