package io.bridgehead.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.longrun.Api;
import io.bridgehead.longrun.LiveHeap;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.ViewTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Promise 11: users look at views, filter, export, load and undo, and what the program holds doesn't grow. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.admin-token=" + SoakTest.TOKEN})
class SoakTest extends ViewTest {
    static final String TOKEN = "a-token-of-a-test-and-of-nothing-else";
    private static final Duration WARM_UP = Depth.whole() ? Duration.ofMinutes(3) : Duration.ofMinutes(1);
    private static final Duration LASTS = Depth.lasting(Duration.ofMinutes(5), Duration.ofHours(2));
    private static final double MOST_GROWTH = 1.05;

    private static final double MEGABYTE = 1_048_576;
    private static final long PAUSE = 20;
    private static final int VIEWS_OF_A_USER = 15;
    private static final List<String> VIEWS = List.of("", "partners", "projects", "chains", "ports", "compare");

    @LocalServerPort
    private int port;

    @Autowired
    private Catalogue catalogue;

    /** Each step of a user holds it for reading; whoever measures waits until nobody is at it. */
    private final ReentrantReadWriteLock busy = new ReentrantReadWriteLock(true);

    private final Random random = new Random(11);
    private volatile boolean over;
    private long viewed;

    @Test
    void holdsNoMoreAfterManyUsersThanAfterAFew(TestReporter reporter) throws InterruptedException {
        var users = new SoakUsers(
                new Api(port, TOKEN),
                catalogue.all().stream()
                        .filter(question -> !question.parameters().contains(Parameter.FIGURE))
                        .toList());
        users.takeOneOfEach();
        look(VIEWS.size() * SoakUsers.FILTERS.size(), Long.MAX_VALUE);
        var threads = new ArrayList<Thread>();
        threads.add(user(users, 1, users::ask));
        threads.add(user(users, 2, users::ask));
        threads.add(user(users, 3, users::load));

        look(WARM_UP);
        var before = held(users);
        System.out.println("held after the warm-up:\n" + grown(Map.of(), before));
        look(LASTS);
        var after = held(users);
        over = true;
        for (var thread : threads) {
            thread.join();
        }

        var text =
                "%d s after a warm-up: %d figures asked, %d exported, %d loads, %d undos, %d views; live heap %.1f → %.1f MB"
                        .formatted(
                                LASTS.toSeconds(),
                                users.asked.get(),
                                users.exported.get(),
                                users.loaded.get(),
                                users.undone.get(),
                                viewed,
                                total(before) / MEGABYTE,
                                total(after) / MEGABYTE);
        System.out.println("grown:\n" + grown(before, after));
        reporter.publishEntry(Depth.FOUND, text);
        assertThat(users.troubles).isEmpty();
        assertThat(List.of(users.asked.get(), users.exported.get(), users.loaded.get(), users.undone.get(), viewed))
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat((double) total(after))
                .as(text + "\n" + grown(before, after))
                .isLessThanOrEqualTo(MOST_GROWTH * total(before));
    }

    private Thread user(SoakUsers users, int seed, Consumer<Random> step) {
        var mine = new Random(seed);
        return Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, trouble) -> users.troubles.add(trouble.toString()))
                .start(() -> {
                    while (!over) {
                        busy.readLock().lock();
                        try {
                            step.accept(mine);
                        } finally {
                            busy.readLock().unlock();
                        }
                        pause();
                    }
                });
    }

    private void look(Duration lasts) {
        var until = System.nanoTime() + lasts.toNanos();
        while (System.nanoTime() < until) {
            look(VIEWS_OF_A_USER, until);
        }
    }

    /** Some views, one after another, in a session that nobody needs any more afterwards. */
    private void look(int views, long until) {
        for (var view = 0; view < views && System.nanoTime() < until; view++) {
            UI.getCurrent()
                    .navigate(
                            VIEWS.get(view % VIEWS.size()),
                            QueryParameters.fromString(SoakUsers.one(random, SoakUsers.FILTERS)));
            roundTrip();
            for (var card : cards()) {
                figure(card.getElement().getAttribute("data-figure"));
            }
            viewed++;
        }
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /** With nobody at it, and in a state of the data that nothing was asked of yet: so nothing is kept to be told again. */
    private Map<String, Long> held(SoakUsers users) {
        busy.writeLock().lock();
        try {
            users.load(random);
            users.askTheTotal();
            // What one clearing lets go of, the next one clears away.
            LiveHeap.total();
            pause();
            return LiveHeap.bytes();
        } finally {
            busy.writeLock().unlock();
        }
    }

    private static long total(Map<String, Long> held) {
        return held.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The classes that there is most more of. */
    private static String grown(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue() - before.getOrDefault(each.getKey(), 0L)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(20)
                .map(each -> String.format(Locale.ROOT, "%,d %s", each.getValue(), each.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
