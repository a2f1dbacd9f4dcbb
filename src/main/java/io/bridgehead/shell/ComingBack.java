package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.router.Location;
import io.bridgehead.reference.Landings;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a page that couldn't be shown without the database try again, at the very same address, until it can. */
final class ComingBack {
    private static final Logger LOG = LoggerFactory.getLogger(ComingBack.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private ComingBack() {}

    /** Tries for as long as a component that says so is on its page. */
    static void to(Location location, Component saying, Landings landings) {
        saying.addAttachListener(attach -> {
            var page = attach.getUI();
            var waiting = Thread.ofVirtual().name("coming back").start(() -> await(page, location, landings));
            saying.addDetachListener(detach -> {
                waiting.interrupt();
                detach.unregisterListener();
            });
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    private static void await(UI page, Location location, Landings landings) {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (landings.isAway());
            page.access(() -> page.navigate(location.getPath(), location.getQueryParameters()));
        } catch (InterruptedException e) {
            LOG.debug("{} was left before the database came back", location.getPath());
        } catch (UIDetachedException e) {
            LOG.debug("{} was closed before the database came back", location.getPath());
        }
    }
}
