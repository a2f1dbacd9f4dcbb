package io.bridgehead.briefing.ui;

import io.bridgehead.briefing.BasketItem;
import io.bridgehead.briefing.BasketStore;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.BriefingStore;
import io.bridgehead.briefing.Draft;
import io.bridgehead.briefing.NewestBatches;
import io.bridgehead.briefing.Part;
import io.bridgehead.briefing.ReadyBriefing;
import io.bridgehead.briefing.ReadyBriefings;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways a briefing begins. Each is dated today and seen as everything is now. Thread-safe. */
@Component
class NewBriefings {
    private final BriefingStore store;
    private final BasketStore basket;
    private final NewestBatches newest;
    private final ReadyBriefings ready;

    NewBriefings(BriefingStore store, BasketStore basket, NewestBatches newest, ReadyBriefings ready) {
        this.store = store;
        this.basket = basket;
        this.newest = newest;
        this.ready = ready;
    }

    Briefing empty(String region, String title, Lang lang, String reader) {
        return create(region, title, lang, reader, List.of());
    }

    /** Of everything the reader put aside, in that order; the basket stays as it is. */
    Briefing fromBasket(String region, String title, Lang lang, String reader) {
        return create(
                region,
                title,
                lang,
                reader,
                basket.list(region, reader).stream().<Part>map(BasketItem::part).toList());
    }

    Briefing from(ReadyBriefing which, String region, Lang lang, String reader) {
        return store.create(region, ready.draft(which, lang, region, reader, today()), reader);
    }

    private Briefing create(String region, String title, Lang lang, String reader, List<Part> parts) {
        var draft = new Draft(title, reader, today(), "", lang, null, Map.of(), parts);
        return store.create(region, newest.pinned(region, draft), reader);
    }

    private static LocalDate today() {
        return LocalDate.now(AsOf.ZONE);
    }
}
