package io.bridgehead.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** How many figures the reader's basket holds now. */
class BasketEvent extends ComponentEvent<UI> {
    private final int count;

    BasketEvent(UI page, int count) {
        super(page, false);
        this.count = count;
    }

    int count() {
        return count;
    }
}
