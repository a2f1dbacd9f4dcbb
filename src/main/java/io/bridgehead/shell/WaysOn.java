package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Set;

/** Links from what is filtered to the page of it, and to the rows behind it; not there where there are none. */
public class WaysOn extends Composite<Nav> {
    private final CodeLists lists;
    private final Sections sections;
    private final String view;
    private Scope scope = Scope.of(Scope.FIRST_REGION, Words.lang());

    /** @param view the path of the view these lead on from */
    WaysOn(CodeLists lists, Sections sections, String view) {
        this.lists = lists;
        this.sections = sections;
        this.view = view;
        getContent().addClassName("ways-on");
        getContent().getElement().setAttribute("aria-label", Words.say("ways-on"));
    }

    /** Begins anew, from what a scope filters by. */
    void from(Scope scope) {
        this.scope = scope;
        getContent().removeAll();
        getContent().setVisible(false);
    }

    /** Begins anew, from what the page is filtered by now. */
    public void again() {
        from(scope);
    }

    /** A link by path, as another feature's page is known by no more than that, with what of a scope its page knows. */
    public void to(String path, String text, Scope scope) {
        add(path, text, Address.parameters(scope));
    }

    /** Links to the page of each value filtered by; that filter goes along to none of them. */
    public void open(Parameter parameter, String path) {
        for (var code : scope.values(parameter)) {
            var name = Words.say(lists.of(scope.region()).name(parameter, code));
            to(path + "/" + code, Words.say("way.open." + parameter.word(), name), scope.without(parameter));
        }
    }

    /** Where anything is filtered: a link to the rows behind it, in a section of this view that isn't shown. */
    public void toRows(String section) {
        if (!scope.equals(scope.only(Set.of())) && !sections.isShown(section)) {
            add(view, Words.say("way.rows"), Sections.query(scope, section));
        }
    }

    private void add(String path, String text, QueryParameters query) {
        getContent().add(new Anchor(new Location(path, query).getPathWithQueryParameters(), text));
        getContent().setVisible(true);
    }
}
