package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands below the figures a page is opened for: it is put together, and told what to show, when it comes near the
 * window and the figures are drawn. Until then its heading stands in its place.
 *
 * @param <C> what stands there
 */
@Tag("bridgehead-near")
@JsModule("./near.ts")
public class WhenNear<C extends Component> extends Component {
    private static final String WAITING = "waiting";

    private final transient Supplier<C> made;
    private final Section place = new Section();
    private @Nullable C content;
    private transient @Nullable Consumer<C> told;

    /** @param heading what it will say above itself */
    public WhenNear(String heading, Supplier<C> made) {
        this.made = made;
        var skeleton = new Div(new Span(), new Span(), new Span(), new Span(), new Span());
        skeleton.addClassName("bh-skeleton");
        place.addClassNames("figure-card", "near-place");
        place.add(new H2(heading), skeleton);
        getElement().appendChild(place.getElement());
        addListener(NearEvent.class, near -> come());
    }

    /** Has what stands there told something when it comes near: only the last is. */
    public final void tell(Consumer<C> what) {
        told = what;
        getElement().setAttribute(WAITING, true);
        getElement().setAttribute("aria-busy", "true");
    }

    /** What stands there, if it has come. */
    public final Optional<C> content() {
        return Optional.ofNullable(content);
    }

    private void come() {
        var what = told;
        if (what == null) {
            return;
        }
        told = null;
        getElement().removeAttribute(WAITING);
        getElement().removeAttribute("aria-busy");
        what.accept(content == null ? put() : content);
    }

    private C put() {
        var there = made.get();
        content = there;
        place.removeFromParent();
        getElement().appendChild(there.getElement());
        return there;
    }

    /** It is near the window, and nothing is in its way. */
    @DomEvent("near")
    public static class NearEvent extends ComponentEvent<WhenNear<?>> {
        public NearEvent(WhenNear<?> source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
