package io.bridgehead.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons that show an icon or a short word, and say what they do to a screen reader and in a tooltip. */
final class Tools {
    private Tools() {}

    /** The same button, named; naming it again renames it. */
    static Button button(Button button, String label) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        // All share one tooltip in the browser (frontend/tooltips.ts).
        button.getElement().setAttribute("data-tooltip", label);
        return button;
    }
}
