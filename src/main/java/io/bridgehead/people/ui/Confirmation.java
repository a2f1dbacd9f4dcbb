package io.bridgehead.people.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something that isn't taken back easily. */
final class Confirmation extends ConfirmDialog {
    Confirmation(String title, String text, Runnable confirmed) {
        setHeader(title);
        setText(text);
        setCancelable(true);
        setCancelText(Said.text("cancel"));
        setConfirmText(Said.text("go-on"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirm -> confirmed.run());
    }
}
