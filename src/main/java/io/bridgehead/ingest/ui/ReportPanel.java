package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.Problem;

/** What became of a file: counts where it was loaded, else its problems by line. */
final class ReportPanel extends Composite<Div> {
    private final transient Said said;

    ReportPanel(LoadResult result, Said said) {
        this.said = said;
        var content = getContent();
        content.setWidthFull();
        switch (result) {
            case LoadResult.Failed failed ->
                content.add(
                        card(said.text("failed"), new Paragraph(failed.reason().in(said.lang()))));
            case LoadResult.Reported(var report) when report.loaded() -> content.add(loaded(report));
            case LoadResult.Reported(var report) -> content.add(refused(report));
        }
    }

    private Component loaded(ImportReport report) {
        return card(
                said.text(
                        "loaded",
                        report.fileName(),
                        Long.toString(report.batch().orElse(0))),
                new Paragraph(said.text(
                        "counts",
                        said.number(report.rowsRead()),
                        said.number(report.rowsLoaded()),
                        said.number(report.rowsReplaced()),
                        said.number(report.rowsUnchanged()))));
    }

    private Component refused(ImportReport report) {
        var shown = report.problems().size();
        var all = shown + report.moreProblems();
        var grid = new Grid<Problem>();
        grid.addColumn(problem -> problem.line() == 0 ? "" : Long.toString(problem.line()))
                .setHeader(said.text("line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Problem::column)
                .setHeader(said.text("column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Problem::found).setHeader(said.text("found")).setWidth("10rem");
        grid.addColumn(problem -> problem.expected().in(said.lang()))
                .setHeader(said.text("expected"))
                .setWidth("18rem")
                .setFlexGrow(3);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setItems(report.problems());
        grid.setAllRowsVisible(shown <= 10);
        grid.setWidthFull();
        var more = new Paragraph(said.text("more", said.number(shown), said.number(report.moreProblems())));
        more.setVisible(report.moreProblems() > 0);
        return card(
                said.text("refused", report.fileName()),
                new Paragraph(said.text("problems", said.number(all))),
                grid,
                more);
    }

    private static Card card(String title, Component... parts) {
        var card = new Card();
        card.setTitle(title, 3);
        card.add(parts);
        card.setWidthFull();
        return card;
    }
}
