package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import io.bridgehead.scope.Scope;

/** A link to the page of each code of a list. */
class CodeLinks extends Composite<Nav> {
    CodeLinks(UnknownCodeException unknown) {
        getContent().addClassName("code-links");
        var query = Address.parameters(Scope.of(unknown.region(), Words.lang()));
        for (var code : unknown.known()) {
            var path = new Location(unknown.path() + "/" + code.code(), query).getPathWithQueryParameters();
            getContent().add(new Anchor(path, Words.say(code.name())));
        }
    }
}
