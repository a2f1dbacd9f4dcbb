package io.bridgehead.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a page has asked for in one go, as when a filter is chosen. The answers that come soon travel with the page's own
 * response, all together, so that it is painted once; the page waits no longer than {@link #PATIENCE} for them. Whatever
 * comes later is pushed when it is there.
 *
 * <p>The page's lock is held when something is asked for and when a response is written; answers come on threads of
 * their own.
 */
final class Asking {
    /** So long a response waits for the answers it could carry. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final UI page;
    private final List<Runnable> come = new ArrayList<>();
    private int awaited;
    private boolean open = true;

    private Asking(UI page) {
        this.page = page;
    }

    /** One more thing asked for by a page, which its next response may carry. */
    static Asking of(UI page) {
        var asking = ComponentUtil.getData(page, Asking.class);
        if (asking == null) {
            asking = new Asking(page);
            ComponentUtil.setData(page, Asking.class, asking);
            var begun = asking;
            page.beforeClientResponse(page, context -> begun.carry());
        }
        asking.await();
        return asking;
    }

    private synchronized void await() {
        awaited++;
    }

    /** Has an answer shown in the page's own time: with the response that waits for it, or else by a push. */
    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    void come(String what, Runnable shown) {
        if (!rides(shown)) {
            try {
                page.access(shown::run);
            } catch (UIDetachedException e) {
                LOG.debug("{} came after its page was left", what);
            }
        }
    }

    private synchronized boolean rides(Runnable shown) {
        if (open) {
            come.add(shown);
            notifyAll();
        }
        return open;
    }

    private void carry() {
        ComponentUtil.setData(page, Asking.class, null);
        close().forEach(Runnable::run);
    }

    /** Waits for the answers that come soon: the later ones find it closed. */
    private synchronized List<Runnable> close() {
        var end = Instant.now().plus(PATIENCE);
        var left = remaining(end);
        while (come.size() < awaited && left > 0 && pause(left)) {
            left = remaining(end);
        }
        open = false;
        return List.copyOf(come);
    }

    private static long remaining(Instant end) {
        return Duration.between(Instant.now(), end).toMillis();
    }

    private boolean pause(long millis) {
        try {
            wait(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
