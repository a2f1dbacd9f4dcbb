package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a scope is: its view, and what its path says instead of its query.
 *
 * @param subject what the page is about, such as one partner: its code is the last part of the path; null: the page is
 *     about all that its query says
 */
record Address(Class<? extends Component> view, @Nullable Parameter subject) {
    /** What the path says of a scope. */
    RouteParameters path(Scope scope) {
        return subject == null
                ? RouteParameters.empty()
                : new RouteParameters(new RouteParam(
                        subject.word(),
                        scope.values(subject).stream().findFirst().orElse("")));
    }

    /** A query without what the path says already. */
    QueryParameters query(QueryParameters whole) {
        if (subject == null) {
            return whole;
        }
        var parameters = new LinkedHashMap<>(whole.getParameters());
        parameters.remove(subject.word());
        return new QueryParameters(parameters);
    }

    /** What is left to filter by on the page of a scope. */
    Scope rest(Scope scope) {
        return subject == null ? scope : scope.without(subject);
    }

    /** What is chosen on the page of a scope is about the same; in another region there may be no such thing. */
    Scope chosen(Scope next, Scope now) {
        return subject == null || !next.region().equals(now.region()) ? next : next.with(subject, now.values(subject));
    }

    /** A query with what the path says: that holds, whatever the query says. */
    QueryParameters whole(BeforeEnterEvent event, QueryParameters query) {
        if (subject == null) {
            return query;
        }
        var parameters = new LinkedHashMap<>(query.getParameters());
        parameters.put(
                subject.word(),
                List.of(event.getRouteParameters().get(subject.word()).orElse("")));
        return new QueryParameters(parameters);
    }

    /** Whether it is the path that can't be asked with. */
    boolean isOf(BadScopeException refusal) {
        return subject != null && subject.word().equals(refusal.parameter());
    }

    /** @param beyond the path of the view to go to where the scope says nothing that the page is about */
    void go(UI ui, Scope scope, QueryParameters query, String beyond) {
        if (subject == null || !scope.values(subject).isEmpty()) {
            ui.navigate(view, path(scope), query(query));
        } else {
            ui.navigate(beyond, parameters(scope));
        }
    }

    /** Makes a link lead to the page of a scope. */
    void link(RouterLink link, Scope scope, QueryParameters query) {
        link.setRoute(view, path(scope));
        link.setQueryParameters(query(query));
    }

    /** The query of a scope's page. The language is the reader's own, and stays out of a link to a colleague. */
    static QueryParameters parameters(Scope scope) {
        var parameters = new LinkedHashMap<>(ScopeCodec.write(scope));
        parameters.remove(Parameter.LANG.word());
        return new QueryParameters(parameters);
    }
}
