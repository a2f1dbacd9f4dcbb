package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import io.bridgehead.scope.Scope;

/** A control for one parameter, that shows what the URL says and says what is chosen. */
interface FilterField {
    Component component();

    void show(Scope scope);
}
