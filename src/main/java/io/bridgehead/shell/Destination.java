package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.scope.Parameter;
import java.util.Set;

/**
 * A view the navigation leads to.
 *
 * @param key its name in the bundle {@code ui}, {@code view.<key>}, and its route as figures link to it
 * @param parameters what its page can be filtered by: carried along when the reader goes there
 */
public record Destination(
        int order, String key, VaadinIcon icon, Class<? extends Component> view, Set<Parameter> parameters) {
    public Destination {
        parameters = Set.copyOf(parameters);
    }
}
