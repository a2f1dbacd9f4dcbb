package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import io.bridgehead.access.People;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.FaultyProxy;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.torture.Depth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Open dashboards while the database is away or slow: promises 7 and 8. */
// Its database goes with it: a copy kept for later would look for it till the end.
@DirtiesContext
@SpringBootTest(properties = "bridgehead.data=target/test-data/${random.uuid}")
class FaultyDatabaseTest {
    private static final int DASHBOARDS = 20;
    private static final Duration AWAY = Duration.ofSeconds(Depth.whole() ? 60 : 6);
    private static final Duration SLOW = Duration.ofMillis(Depth.whole() ? 2_000 : 400);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CONNECTIONS = 16;
    private static final int OUTSIDE_OF_THE_POOL = 1;

    private static final TestDatabase DATABASE = SampleDatabase.create();
    private static final FaultyProxy PROXY = new FaultyProxy(DATABASE.database());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SecurityContextHolderStrategy security;

    private SecuredBrowserlessApplicationContext<Authentication> application;
    private final List<BrowserlessUIContext> windows = new ArrayList<>();

    @DynamicPropertySource
    static void connectByWayOfTheProxy(DynamicPropertyRegistry registry) {
        var through = PROXY.before(DATABASE.database());
        registry.add("spring.datasource.url", through::url);
        registry.add("spring.datasource.username", through::owner);
        registry.add("spring.datasource.password", through::ownerPassword);
    }

    @BeforeEach
    void begin() {
        SecurityContextHolder.setContextHolderStrategy(security);
        application = SpringBrowserlessApplicationContext.createSecured(context, "io.bridgehead");
    }

    @AfterEach
    void end() {
        PROXY.slow(Duration.ZERO);
        PROXY.mend();
        application.close();
    }

    @AfterAll
    static void close() {
        PROXY.close();
        DATABASE.close();
    }

    @Test
    void dashboardsSayThatTheDatabaseIsAwayAndComeBackWithTheirFilters(TestReporter reporter) {
        open();
        awaitAll("every figure is shown", PATIENCE, FaultyDatabaseTest::isWhole);

        PROXY.cut();
        var cut = System.nanoTime();
        awaitAll("every page says that it is away", Duration.ofSeconds(10), FaultyDatabaseTest::saysThatItIsAway);
        assertThat(windows).as("what was shown stays").allMatch(window -> figures(window) > 0 && failures(window) == 0);
        // Some readers go on filtering.
        for (var number = 0; number < DASHBOARDS; number += 5) {
            filter(number, "import");
        }
        assertThat(text(windows.getFirst()))
                .contains("The database can't be reached at the moment")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        rest(AWAY.minusNanos(System.nanoTime() - cut));
        PROXY.mend();

        var mended = System.nanoTime();
        awaitAll("every page is back", Duration.ofSeconds(10), window -> !saysThatItIsAway(window) && isWhole(window));
        reporter.publishEntry(
                "every page back after",
                Duration.ofNanos(System.nanoTime() - mended).toString());

        for (var number = 0; number < DASHBOARDS; number++) {
            assertThat(location(windows.get(number)))
                    .contains("from=" + from(number))
                    .contains(number % 5 == 0 ? "flow=import" : "flow=export");
        }
    }

    @Test
    void pagesOpenWhileTheDatabaseIsSlowAndNoMoreConnectionsAreMadeThanThePoolHas(TestReporter reporter) {
        open();
        awaitAll("every figure is shown", PATIENCE, FaultyDatabaseTest::isWhole);
        PROXY.mostConnections();
        PROXY.slow(SLOW);

        var slowest = Duration.ZERO;
        for (var number = 0; number < DASHBOARDS; number++) {
            var begun = System.nanoTime();
            filter(number, "import");
            var took = Duration.ofNanos(System.nanoTime() - begun);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        reporter.publishEntry("slowest page", slowest.toString());
        assertThat(windows).as("pages with figures on their way").anyMatch(window -> busy(window) > 0);
        assertThat(windows).as("no page that failed").allMatch(window -> find(window, ErrorPages.Failed.class) == 0);

        // What a page reads itself: the state of its region's data, and the list of regions, each looked at first.
        assertThat(slowest).isLessThan(SLOW.multipliedBy(6).plusSeconds(1));
        awaitAll("every figure comes in the end", SLOW.multipliedBy(300), FaultyDatabaseTest::isWhole);
        var connections = PROXY.mostConnections();
        reporter.publishEntry("most connections", Integer.toString(connections));
        assertThat(connections).isLessThanOrEqualTo(CONNECTIONS + OUTSIDE_OF_THE_POOL);
    }

    private void open() {
        for (var number = 0; number < DASHBOARDS; number++) {
            var window = application.newUser(People.console()).newWindow();
            windows.add(window);
            filter(number, "export");
        }
    }

    private void filter(int number, String flow) {
        var window = windows.get(number);
        window.activate();
        window.getUI().navigate("partners", QueryParameters.fromString("from=" + from(number) + "&flow=" + flow));
        window.roundTrip();
    }

    private static int from(int number) {
        return 2014 + number % 8;
    }

    private void awaitAll(String what, Duration patience, Predicate<BrowserlessUIContext> there) {
        var until = System.nanoTime() + patience.toNanos();
        var missing = List.copyOf(windows);
        while (!missing.isEmpty()) {
            if (System.nanoTime() > until) {
                throw new AssertionError(what + ": not on " + missing.size() + " of " + windows.size() + " pages in "
                        + patience + ", such as: " + text(missing.getFirst()));
            }
            missing = missing.stream()
                    .filter(window -> {
                        window.activate();
                        free(window.getUser().getSession());
                        window.roundTrip();
                        return !there.test(window);
                    })
                    .toList();
            rest(Duration.ofMillis(50));
        }
    }

    /** Figures, and all of them. */
    private static boolean isWhole(BrowserlessUIContext window) {
        return figures(window) > 0 && busy(window) == 0 && failures(window) == 0;
    }

    private static boolean saysThatItIsAway(BrowserlessUIContext window) {
        window.activate();
        return window.getUI()
                .getChildren()
                .anyMatch(child -> child instanceof AwayBanner banner
                        && banner.getContent().isVisible());
    }

    private static int figures(BrowserlessUIContext window) {
        return find(window, FigureCard.class);
    }

    private static long busy(BrowserlessUIContext window) {
        window.activate();
        return window.find(FigureCard.class).all().stream()
                .filter(card -> card.getElement().hasAttribute("aria-busy"))
                .count();
    }

    private static long failures(BrowserlessUIContext window) {
        window.activate();
        return window.find(BridgeheadFigure.class).all().stream()
                .filter(figure -> !figure.getElement().getProperty("error", "").isEmpty())
                .count();
    }

    private static int find(BrowserlessUIContext window, Class<? extends Component> kind) {
        window.activate();
        return window.find(kind).all().size();
    }

    private static String location(BrowserlessUIContext window) {
        return window.getUI().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String text(BrowserlessUIContext window) {
        window.activate();
        return window.find(Paragraph.class).all().stream()
                        .map(Paragraph::getText)
                        .toList() + " " + window.getUI().getElement().getTextRecursively();
    }

    /** As between a reader's requests, the page's lock is free: what waited for it is done. */
    private static void free(VaadinSession session) {
        session.unlock();
        session.lock();
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time.isNegative() ? Duration.ZERO : time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
