package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.bridgehead.ingest.BadAliasException;
import io.bridgehead.ingest.BadGroupException;
import io.bridgehead.ingest.ImportCancelledException;
import io.bridgehead.ingest.ImportFailedException;
import io.bridgehead.ingest.UndoRefusedException;
import io.bridgehead.ingest.UnknownRegionException;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.AskersThreads;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where the page has its work done: on a virtual thread, so that no file, however long it takes, holds up the page. Work
 * goes on when the page is left; only its answer is then told to nobody.
 */
@Component
class DataDesk {
    private static final Logger LOG = LoggerFactory.getLogger(DataDesk.class);
    private static final Duration TICK = Duration.ofMillis(500);

    private final ExecutorService workers = AskersThreads.virtual();

    /** Calls back in the page's own time. */
    <T> void run(UI page, Callable<T> work, Consumer<Outcome<T>> told) {
        workers.execute(() -> {
            var outcome = outcome(work);
            tell(page, () -> told.accept(outcome));
        });
    }

    /** Shows how far some work is, twice a second until it has ended. */
    void follow(UI page, Follower follower, Runnable show) {
        workers.execute(() -> {
            try {
                while (!follower.hasEnded() && tell(page, show)) {
                    Thread.sleep(TICK);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    private static <T> Outcome<T> outcome(Callable<T> work) {
        try {
            return new Outcome.Done<>(work.call());
        } catch (ImportFailedException e) {
            return new Outcome.Failed<>(e.phrase());
        } catch (UnknownRegionException e) {
            return new Outcome.Failed<>(e.phrase());
        } catch (UndoRefusedException e) {
            return new Outcome.Failed<>(e.phrase());
        } catch (BadAliasException e) {
            return new Outcome.Failed<>(e.phrase());
        } catch (BadGroupException e) {
            return new Outcome.Failed<>(e.phrase());
        } catch (ImportCancelledException e) {
            return new Outcome.Failed<>(Phrase.of("data.broke-off"));
        } catch (Exception e) {
            LOG.error("the data page asked for something that failed", e);
            return new Outcome.Failed<>(Phrase.of("data.broke-off"));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    private static boolean tell(UI page, Runnable what) {
        try {
            page.access(what::run);
            return true;
        } catch (UIDetachedException e) {
            LOG.debug("an answer came after its page was left");
            return false;
        }
    }
}
