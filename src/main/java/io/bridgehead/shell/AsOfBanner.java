package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.reference.Moment;
import java.util.Optional;
import java.util.function.Consumer;

/** Says above the figures that they aren't today's, and leads back; not there where they are. */
class AsOfBanner extends Composite<Div> {
    AsOfBanner() {
        getContent().addClassName("as-of-banner");
        getContent().getElement().setAttribute("role", "status");
    }

    /**
     * @param moment the state of the data shown; empty: today's
     * @param now makes a link lead to the same page as it is today
     */
    void show(Optional<Moment> moment, Consumer<RouterLink> now) {
        getContent().removeAll();
        getContent().setVisible(moment.isPresent());
        moment.ifPresent(then -> {
            var back = new RouterLink();
            back.setText(Words.say("as-of.back"));
            now.accept(back);
            getContent().add(new Span(Words.say("as-of.banner", then.batch(), then.time())), back);
        });
    }
}
