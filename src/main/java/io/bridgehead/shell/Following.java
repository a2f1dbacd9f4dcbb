package io.bridgehead.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.bridgehead.reference.Landings;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a page told, while it is open, that the data it shows may have changed. A page of an earlier state isn't. */
public final class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Landings landings;
    private final boolean anyRegion;
    private Landings.@Nullable Subscription subscription;

    /** @param parameters of the page: where it takes another thing to compare with, that may be of any region */
    Following(Landings landings, Set<Parameter> parameters) {
        this.landings = landings;
        this.anyRegion = parameters.contains(Parameter.AGAINST);
    }

    /** Follows the data of a scope from now on, in place of what was followed. */
    public void follow(UI page, Scope scope) {
        end();
        if (scope.asOf() == null) {
            var region = scope.region();
            subscription = landings.subscribe(landed -> anyRegion || landed.equals(region), () -> tell(page));
        }
    }

    /** Follows nothing any more. */
    public void end() {
        if (subscription != null) {
            subscription.end();
            subscription = null;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    private static void tell(UI page) {
        try {
            page.access(() -> ComponentUtil.fireEvent(page, new LandedEvent(page)));
        } catch (UIDetachedException e) {
            LOG.debug("A batch landed after the page was left");
        }
    }
}
