package io.bridgehead.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import io.bridgehead.access.People;
import io.bridgehead.figure.Figure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** A view with the sample behind it, without a browser: all view tests share one started product. */
@SpringBootTest(properties = "bridgehead.data=target/test-data/${random.uuid}")
public abstract class ViewTest extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private SecurityContextHolderStrategy security;

    /** Signed in, and reading Chinese. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        // Another test's product may have put its own strategy in the one static place there is.
        SecurityContextHolder.setContextHolderStrategy(security);
        security.setContext(new SecurityContextImpl(People.console()));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** Goes to a view by a query such as {@code sector=new-energy}; empty for none. */
    protected final void open(Class<? extends Component> view, String query) {
        UI.getCurrent().navigate(view, QueryParameters.fromString(query));
        roundTrip();
    }

    /** The figure a card shows for what its page now asks, once it has come. */
    protected final Figure figure(String id) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            roundTrip();
            var card = card(id);
            if (!card.getElement().hasAttribute("aria-busy")) {
                return card.figure().orElseThrow(() -> new AssertionError(id + " failed: see the log"));
            }
            pause();
        }
        throw new AssertionError("no figure " + id + " has come");
    }

    /** What a reader does who chooses the mark of a key. */
    protected final void choose(String id, String key) {
        var element = find(BridgeheadFigure.class, card(id)).single();
        ComponentUtil.fireEvent(element, new BridgeheadFigure.PointEvent(element, true, key, null, null, null));
        roundTrip();
    }

    /** What a reader does who chooses a cell. */
    protected final void choose(String id, String row, String column) {
        var element = find(BridgeheadFigure.class, card(id)).single();
        ComponentUtil.fireEvent(element, new BridgeheadFigure.PointEvent(element, true, null, row, column, null));
        roundTrip();
    }

    /** The path and query of the page that is shown. */
    protected static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** What a reader does who scrolls down to what is put together only then. */
    protected final void near() {
        find(WhenNear.class)
                .all()
                .forEach(place -> ComponentUtil.fireEvent(place, new WhenNear.NearEvent(place, true)));
        roundTrip();
    }

    /** The card of rows, once it knows how many there are. */
    protected final RowsCard<?, ?> awaitRows(String key) {
        return await(
                () -> find(RowsCard.class).all().stream()
                        .filter(card ->
                                card.getElement().getAttribute("data-rows").equals(key))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no rows of " + key)),
                card -> !card.getElement().hasAttribute("aria-busy"));
    }

    /** What is asked for, once it is as it should be. */
    protected final <T> T await(Supplier<T> found, Predicate<T> there) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            roundTrip();
            var now = found.get();
            if (there.test(now)) {
                return now;
            }
            pause();
        }
        throw new AssertionError("it has not come");
    }

    protected final FigureCard card(String id) {
        return cards().stream()
                .filter(card -> card.getElement().getAttribute("data-figure").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card of " + id));
    }

    protected final List<FigureCard> cards() {
        return find(FigureCard.class).all();
    }

    /** As between a reader's requests, the page's lock is free: what waited for it is done. */
    private static void pause() {
        var session = VaadinSession.getCurrent();
        session.unlock();
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            session.lock();
        }
    }
}
