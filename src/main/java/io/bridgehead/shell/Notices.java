package io.bridgehead.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notices at the edge of the page. */
public final class Notices {
    private static final int MILLIS = 6000;

    private Notices() {}

    public static void done(String sentence) {
        Notification.show(sentence, MILLIS, Notification.Position.BOTTOM_START);
    }

    /** Tells what was done, and offers to take it back while it can be read. */
    public static void undoable(String sentence, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(MILLIS + MILLIS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        var button = new Button(Words.say("undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        notice.add(new Span(sentence), button);
        notice.open();
    }

    public static void problem(String sentence) {
        Notification.show(sentence, MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.WARNING);
    }
}
