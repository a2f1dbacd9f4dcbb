package io.bridgehead.shell;

import com.vaadin.flow.component.html.NativeButton;

/**
 * A button that shows an icon or a short word, and says what it does to a screen reader and in a tooltip. The browser's
 * own: a page of figures has dozens of them, and of a component and an icon each took a sixth of its first load.
 */
final class ToolButton extends NativeButton {
    private ToolButton(String label) {
        addClassName("tool");
        getElement().setAttribute("type", "button");
        say(label);
    }

    /** @param label what it does */
    ToolButton(ToolIcon icon, String label) {
        this(label);
        show(icon);
    }

    /** With a word in place of an icon. */
    static ToolButton ofWord(String word, String label) {
        var button = new ToolButton(label);
        button.setText(word);
        return button;
    }

    /** Does something else from now on. */
    void say(String label) {
        setAriaLabel(label);
        // All share one tooltip in the browser (frontend/tooltips.ts).
        getElement().setAttribute("data-tooltip", label);
    }

    /** Its mask is in the page's styles (frontend/tools.ts). */
    void show(ToolIcon icon) {
        getElement().setAttribute("data-icon", icon.word());
    }
}
