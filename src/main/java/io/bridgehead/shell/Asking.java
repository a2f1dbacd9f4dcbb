package io.bridgehead.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private final Semaphore arrived = new Semaphore(0);
    private int awaited;
    private boolean open = true;

    private Asking(UI page) {
        this.page = page;
    }

    /** One more thing asked for by a page, which its next response may carry. */
    static Asking of(UI page) {
        var known = ComponentUtil.getData(page, Asking.class);
        var asking = known == null ? begin(page) : known;
        asking.awaited++;
        return asking;
    }

    private static Asking begin(UI page) {
        var asking = new Asking(page);
        ComponentUtil.setData(page, Asking.class, asking);
        page.beforeClientResponse(page, context -> asking.carry());
        return asking;
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
            arrived.release();
        }
        return open;
    }

    private void carry() {
        ComponentUtil.setData(page, Asking.class, null);
        waitForThoseThatComeSoon();
        close().forEach(Runnable::run);
    }

    private void waitForThoseThatComeSoon() {
        try {
            if (!arrived.tryAcquire(awaited, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Not all of {} answers came in time to travel together", awaited);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever comes later is pushed. */
    private synchronized List<Runnable> close() {
        open = false;
        return List.copyOf(come);
    }
}
