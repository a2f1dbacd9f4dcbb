package io.bridgehead.projects.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.bridgehead.figure.Text;
import io.bridgehead.projects.ProjectDossier.ChainMilestone;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.shell.Words;
import java.util.List;

/** The milestones of the chain a project counts to. They are the chain's, not the project's own. */
class MilestonesCard extends Composite<Section> {
    MilestonesCard(ProjectRow project, List<ChainMilestone> milestones) {
        var chain = project.chain();
        var title = Words.say("project.milestones", Words.say(chain == null ? Text.EMPTY : chain));
        var about = new Paragraph(Words.say("project.milestones.about"));
        about.addClassName("figure-subtitle");
        var table = new NativeTable();
        table.addClassName("plain-table");
        var head = new NativeTableRow();
        for (var key : List.of("segment", "milestone", "planned", "finished")) {
            var cell = head.addHeaderCell();
            cell.setText(Words.say("project.milestones." + key));
            cell.getElement().setAttribute("scope", "col");
        }
        table.getHead().add(head);
        milestones.forEach(milestone -> table.getBody().add(row(milestone)));
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", title)
                .setAttribute("tabindex", "0");
        getContent().addClassName("figure-card");
        getContent().add(new Div(new H2(title), about), scroll);
    }

    private static NativeTableRow row(ChainMilestone milestone) {
        var finished = milestone.finished();
        var row = new NativeTableRow();
        row.addDataCell().setText(Words.say("segment." + milestone.segment()));
        row.addDataCell().setText(milestone.name());
        day(row, milestone.planned().toString());
        day(row, finished == null ? Words.say("project.step.open") : finished.toString());
        return row;
    }

    private static void day(NativeTableRow row, String day) {
        var cell = row.addDataCell();
        cell.setText(day);
        cell.addClassName("day");
    }
}
