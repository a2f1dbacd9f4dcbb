package io.bridgehead.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the sessions and pages that are open. Thread-safe. */
@Component
public class OpenPages implements VaadinServiceInitListener {
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> sessions.incrementAndGet());
        event.getSource().addSessionDestroyListener(end -> sessions.decrementAndGet());
        event.getSource().addUIInitListener(init -> {
            pages.incrementAndGet();
            init.getUI().addDetachListener(left -> pages.decrementAndGet());
        });
    }

    public int sessions() {
        return sessions.get();
    }

    public int pages() {
        return pages.get();
    }
}
