package io.bridgehead.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.bridgehead.reference.Landings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on every page, while the database is away, that it is; what is shown stays, and is asked for again afterwards. */
final class AwayBanner extends Composite<Div> {
    private static final Logger LOG = LoggerFactory.getLogger(AwayBanner.class);

    private final transient Landings landings;
    private transient Landings.@Nullable Subscription watching;

    AwayBanner(Landings landings) {
        this.landings = landings;
        getContent().addClassName("away-banner");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        watching = landings.watch(() -> tell(page));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.end();
            watching = null;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    private void tell(UI page) {
        try {
            page.access(this::show);
        } catch (UIDetachedException e) {
            LOG.debug("A page was left while the database was away");
        }
    }

    private void show() {
        getContent().setText(Words.say("database.away"));
        getContent().setVisible(landings.isAway());
    }

    /** Puts it on every page. */
    @org.springframework.stereotype.Component
    static class OnEveryPage implements VaadinServiceInitListener {
        private final Landings landings;

        OnEveryPage(Landings landings) {
            this.landings = landings;
        }

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource().addUIInitListener(init -> init.getUI().add(new AwayBanner(landings)));
        }
    }
}
