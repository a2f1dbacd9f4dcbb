package io.bridgehead.compare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.bridgehead.compare.CompareFigures;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.FigureCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import io.bridgehead.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One figure of two periods, two regions or two partners, by one scale, and what differs. */
@Route("compare")
@PermitAll
class CompareView extends ScopedView {
    private final transient CompareFigures figures;
    private final Div sides = new Div();
    private final Paragraph nothing = new Paragraph(Words.say("compare.one-region"));
    private @Nullable String figure;
    private @Nullable FigureCard left;
    private @Nullable FigureCard right;
    private @Nullable FigureCard difference;

    CompareView(ScopeDesk desk, CompareFigures figures) {
        super(desk, CompareNavigation.DESTINATION);
        this.figures = figures;
        sides.addClassName("board");
        nothing.addClassName("empty-state");
        add(sides);
        add(nothing);
    }

    @Override
    protected Scope whole(Scope read) {
        var whole = figures.whole(read);
        if (whole.against() != null) {
            // What can't be compared is refused before anything is asked.
            figures.sides(whole);
        }
        return whole;
    }

    @Override
    protected void scopeChanged(Scope scope) {
        var there = scope.against() != null;
        sides.setVisible(there);
        nothing.setVisible(!there);
        if (there) {
            var compared = figures.sides(scope);
            choose(compared.question().id());
            Objects.requireNonNull(left).show(compared.left());
            Objects.requireNonNull(right).show(compared.right());
            Objects.requireNonNull(difference).show(scope);
        }
    }

    private void choose(String id) {
        if (!id.equals(figure)) {
            figure = id;
            left = ownCard(id);
            right = ownCard(id);
            left.beside(right);
            difference = ownCard(CompareFigures.ID);
            difference.getContent().addClassNames("wide", "compare-difference");
            sides.removeAll();
            sides.add(left, right, difference);
        }
    }
}
