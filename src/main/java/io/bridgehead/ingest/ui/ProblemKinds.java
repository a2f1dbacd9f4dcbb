package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.problem.ProblemKind;

/** All problems of a file by kind, the most frequent first; each opens to its lines. */
final class ProblemKinds extends Composite<Div> {
    private static final int MOST = 50;

    private final transient ImportReport report;
    private final transient Said said;

    ProblemKinds(ImportReport report, Said said) {
        this.report = report;
        this.said = said;
        var content = getContent();
        content.addClassName("problem-kinds");
        report.kinds().stream().limit(MOST).map(this::kind).forEach(content::add);
        if (report.kinds().size() > MOST) {
            content.add(new Paragraph(
                    said.text("kinds-more", said.number(report.kinds().size() - MOST))));
        }
    }

    private Details kind(ProblemKind kind) {
        var count = new Span(said.text("times", said.number(kind.count())));
        count.addClassName("kind-count");
        var column = new Span(kind.column().isEmpty() ? said.text("whole-row") : kind.column());
        column.addClassName("kind-column");
        var expected = new Span(said.text("should-be", kind.expected().text()));
        expected.addClassName("kind-expected");
        var first = new Span(kind.firstLine() == 0 ? "" : said.text("first-line", Long.toString(kind.firstLine())));
        first.addClassName("kind-first");
        var summary = new Div(column, expected, count, first);
        summary.addClassName("kind");
        var details = new Details(summary);
        details.setWidthFull();
        // The lines are made when they are asked for: most kinds are never opened.
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                details.removeAll();
                details.add(lines(kind));
            }
        });
        return details;
    }

    private Lines lines(ProblemKind kind) {
        return new Lines(
                report.problems().stream().filter(problem -> is(problem, kind)).toList(), kind.count(), said);
    }

    private static boolean is(Problem problem, ProblemKind kind) {
        return problem.column().equals(kind.column())
                && problem.expected().key().equals(kind.expected().key());
    }
}
