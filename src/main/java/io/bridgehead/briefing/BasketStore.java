package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.BRIEFING_BASKET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/** What each user put aside in a region for a briefing, in the user's own order. Thread-safe. */
public final class BasketStore {
    private final RegionDatabase regions;
    private final Clock clock;

    public BasketStore(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    public List<BasketItem> list(String region, String user) {
        return regions.read(region, transaction -> list(transaction, region, user));
    }

    /** Puts a figure last. Language and state of the data are left out: a briefing has its own. */
    public BasketItem add(String region, String user, String question, Scope scope) {
        var query = ScopeCodec.query(scope.without(Parameter.LANG).without(Parameter.AS_OF));
        var item = new BasketItem(UUID.randomUUID(), question, query);
        var b = BRIEFING_BASKET;
        regions.change(region, transaction -> {
            var items = list(transaction, region, user);
            if (items.size() >= Limits.PARTS) {
                throw new BadBriefingException("basket-full", Limits.PARTS);
            }
            transaction
                    .insertInto(b, b.REGION_ID, b.USER_NAME, b.ID, b.PLACE, b.FIGURE, b.QUERY, b.ADDED_AT)
                    .select(select(
                                    val(region),
                                    val(user),
                                    val(item.id()),
                                    coalesce(max(b.PLACE), val(0)).plus(1),
                                    val(question),
                                    val(query),
                                    val(Stamps.column(Stamps.now(clock))))
                            .from(b)
                            .where(of(region, user)))
                    .execute();
        });
        return item;
    }

    /** Answers whether it was there. */
    public boolean remove(String region, String user, UUID id) {
        return regions.write(
                region,
                transaction -> transaction
                                .deleteFrom(BRIEFING_BASKET)
                                .where(of(region, user))
                                .and(BRIEFING_BASKET.ID.eq(id))
                                .execute()
                        > 0);
    }

    /**
     * Puts an item elsewhere in the order; one that isn't there changes nothing.
     *
     * @param place from 0; beyond the last it becomes the last
     */
    public void move(String region, String user, UUID id, int place) {
        regions.change(region, transaction -> {
            var items = new ArrayList<>(list(transaction, region, user));
            var moved = items.stream().filter(item -> item.id().equals(id)).findFirst();
            moved.ifPresent(item -> {
                items.remove(item);
                items.add(Math.clamp(place, 0, items.size()), item);
                number(transaction, region, user, items);
            });
        });
    }

    public void clear(String region, String user) {
        regions.change(
                region,
                transaction -> transaction
                        .deleteFrom(BRIEFING_BASKET)
                        .where(of(region, user))
                        .execute());
    }

    private static void number(DSLContext transaction, String region, String user, List<BasketItem> items) {
        for (var i = 0; i < items.size(); i++) {
            transaction
                    .update(BRIEFING_BASKET)
                    .set(BRIEFING_BASKET.PLACE, i + 1)
                    .where(of(region, user))
                    .and(BRIEFING_BASKET.ID.eq(items.get(i).id()))
                    .execute();
        }
    }

    private static List<BasketItem> list(DSLContext transaction, String region, String user) {
        var b = BRIEFING_BASKET;
        return transaction
                .select(b.ID, b.FIGURE, b.QUERY)
                .from(b)
                .where(of(region, user))
                .orderBy(b.PLACE, b.ID)
                .fetch(Records.mapping(BasketItem::new));
    }

    private static Condition of(String region, String user) {
        return BRIEFING_BASKET.REGION_ID.eq(region).and(BRIEFING_BASKET.USER_NAME.eq(user));
    }
}
