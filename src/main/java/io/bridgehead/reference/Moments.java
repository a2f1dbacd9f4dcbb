package io.bridgehead.reference;

import static io.bridgehead.db.Tables.BATCH;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SortField;

/**
 * Which batch a scope's as-of means. A number once found is kept, for a batch never changes; what a time means may,
 * until it is past.
 *
 * <p>Thread-safe.
 */
final class Moments {
    /** There is one more with each load. */
    private static final int MOST = 1_000;

    private final RegionDatabase database;
    private final Map<Numbered, Moment> kept =
            Caffeine.newBuilder().maximumSize(MOST).<Numbered, Moment>build().asMap();

    Moments(RegionDatabase database) {
        this.database = database;
    }

    /** Empty where now is asked for; fails with {@link BadScopeException} where the region had nothing then. */
    Optional<Moment> of(Scope scope) {
        var asOf = scope.asOf();
        return asOf == null ? Optional.empty() : Optional.of(of(scope.region(), asOf));
    }

    private Moment of(String region, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Batch batch -> numbered(region, batch);
            case AsOf.Day day -> last(region, day, "as-of.too-early", loadedBy(day.end()));
            case AsOf.Time time ->
                last(region, time, "as-of.too-early", loadedBy(time.time().toInstant()));
        };
    }

    private Moment numbered(String region, AsOf.Batch batch) {
        var key = new Numbered(region, batch.number());
        var known = kept.get(key);
        if (known == null) {
            known = last(region, batch, "as-of.no-batch", BATCH.ID.eq(batch.number()));
            kept.put(key, known);
        }
        return known;
    }

    private Moment last(String region, AsOf asOf, String otherwise, Condition meant) {
        return database.read(
                region,
                transaction -> find(transaction, region, meant, BATCH.ID.desc())
                        .orElseThrow(() -> refused(transaction, region, asOf, otherwise)));
    }

    private static BadScopeException refused(DSLContext transaction, String region, AsOf asOf, String key) {
        var any = BATCH.ID.isNotNull();
        var first = find(transaction, region, any, BATCH.ID.asc());
        var last = find(transaction, region, any, BATCH.ID.desc());
        return first.isEmpty() || last.isEmpty()
                ? BadScopeException.notThere(Parameter.AS_OF, asOf.code(), "as-of.nothing")
                : BadScopeException.notThere(
                        Parameter.AS_OF,
                        asOf.code(),
                        key,
                        first.get().batch(),
                        first.get().time(),
                        last.get().batch(),
                        last.get().time());
    }

    private static Optional<Moment> find(
            DSLContext transaction, String region, Condition meant, SortField<Long> order) {
        return transaction
                .select(BATCH.ID, BATCH.LOADED_AT)
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region))
                .and(meant)
                .orderBy(order)
                .limit(1)
                .fetchOptional(Moments::moment);
    }

    private static Moment moment(Record2<Long, OffsetDateTime> row) {
        return new Moment(row.value1(), row.value2().toInstant());
    }

    private static Condition loadedBy(Instant instant) {
        return BATCH.LOADED_AT.le(instant.atOffset(ZoneOffset.UTC));
    }

    private record Numbered(String region, long number) {}
}
