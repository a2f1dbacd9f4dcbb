package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The data of the page's region may have changed: what is shown of them is to be asked for again, quietly. */
public class LandedEvent extends ComponentEvent<UI> {
    LandedEvent(UI page) {
        super(page, false);
    }

    /** Asks again for what a component shows, each time something landed while it is on a page. */
    public static void askAgain(Component component, Runnable ask) {
        component.addAttachListener(attach -> {
            var landing = ComponentUtil.addListener(attach.getUI(), LandedEvent.class, landed -> ask.run());
            component.addDetachListener(detach -> {
                landing.remove();
                detach.unregisterListener();
            });
        });
    }
}
