package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.briefing.ChangedMeanwhileException;
import io.bridgehead.scope.AsOf;

/** Somebody else saved the briefing: what is written here becomes a copy, or gives way to theirs. */
class OvertakenDialog extends Dialog {
    OvertakenDialog(ChangedMeanwhileException by, Runnable copy, Runnable reload) {
        setHeaderTitle(Said.text("overtaken"));
        setWidth("min(34rem, 94vw)");
        setCloseOnOutsideClick(false);
        add(new Paragraph(Said.text(
                "overtaken.text", by.changed().by(), AsOf.said(by.changed().at()))));
        getFooter().add(new Button(Said.text("overtaken.reload"), click -> end(reload)));
        var save = new Button(Said.text("overtaken.copy"), click -> end(copy));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(save);
    }

    private void end(Runnable choice) {
        close();
        choice.run();
    }
}
