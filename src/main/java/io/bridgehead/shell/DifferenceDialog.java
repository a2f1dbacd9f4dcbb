package io.bridgehead.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Figure;
import java.util.List;

/** Every value of a figure that is another one today. */
class DifferenceDialog extends Dialog {
    DifferenceDialog(Figure figure, List<Difference> toNow) {
        setHeaderTitle(Words.say("difference.title", figure.title()));
        setWidth("min(40rem, 94vw)");
        addClassName("difference-dialog");
        add(new DifferenceTable(toNow));
        getFooter().add(new Button(Words.say("close"), click -> close()));
    }
}
