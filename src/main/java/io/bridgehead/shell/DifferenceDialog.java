package io.bridgehead.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Figure;
import java.util.List;

/** Every value of a figure that is another one today. */
class DifferenceDialog extends Dialog {
    DifferenceDialog(Figure figure, List<Difference> toNow) {
        setHeaderTitle(Words.say("difference.title", figure.title()));
        setWidth("min(40rem, 94vw)");
        addClassName("difference-dialog");

        var table = new NativeTable();
        table.addClassName("difference-table");
        table.getHead()
                .add(new NativeTableRow(
                        head("difference.what"), number(head("difference.was")), number(head("difference.is"))));
        toNow.forEach(difference -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(Words.say(difference.what())),
                        number(new NativeTableCell(Words.say(difference.wasSaid()))),
                        number(new NativeTableCell(Words.say(difference.isSaid()))))));
        var scroll = new Div(table);
        scroll.addClassName("difference-scroll");
        add(scroll);
        getFooter().add(new Button(Words.say("close"), click -> close()));
    }

    private static NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(Words.say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static <C extends HtmlContainer> C number(C cell) {
        cell.addClassName("number");
        return cell;
    }
}
