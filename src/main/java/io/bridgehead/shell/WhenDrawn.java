package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Has something done once, when the page's figures are drawn and it rests. Takes no place. */
@Tag("bridgehead-near")
@JsModule("./near.ts")
final class WhenDrawn extends Component {
    WhenDrawn(Runnable then) {
        addClassName("no-place");
        getElement().setAttribute("waiting", true);
        getElement().addEventListener("near", drawn -> {
            getElement().removeFromParent();
            then.run();
        });
    }
}
