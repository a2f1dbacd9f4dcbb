package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.bridgehead.figure.Difference;
import java.util.List;

/** What some values of a figure were, and what they are today. */
public class DifferenceTable extends Composite<Div> {
    public DifferenceTable(List<Difference> toNow) {
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
        getContent().add(table);
        getContent().addClassName("difference-scroll");
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
