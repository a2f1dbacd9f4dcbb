package io.bridgehead.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notices at the edge of the page. */
public final class Notices {
    private static final int MILLIS = 6000;

    private Notices() {}

    public static void done(String sentence) {
        Notification.show(sentence, MILLIS, Notification.Position.BOTTOM_START);
    }

    public static void problem(String sentence) {
        Notification.show(sentence, MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.WARNING);
    }
}
