package io.bridgehead.compare;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.By;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks any question of the catalogue twice, and answers what differs. */
@Component
public class CompareFigures implements Questions {
    public static final String ID = "compare.difference";

    // The catalogue holds this question too: it is there once every feature is.
    private final ObjectProvider<Catalogue> catalogue;
    private final CodeLists lists;

    public CompareFigures(ObjectProvider<Catalogue> catalogue, CodeLists lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                ID, Scorecard.class, EnumSet.allOf(Parameter.class), scope -> difference(sides(scope), scope)));
    }

    private List<Question> questions(By by) {
        // A comparison of comparisons has no end.
        return catalogue.getObject().all().stream()
                .filter(question -> !question.isComparison())
                .filter(by::fits)
                .toList();
    }

    /** The two sides of a comparison. Fails with {@link BadScopeException} where one of them can't be asked. */
    public Sides sides(Scope scope) {
        var ids = questions(scope.by()).stream().map(Question::id).toList();
        var asked = scope.figure();
        if (asked == null || !ids.contains(asked)) {
            throw BadScopeException.notOneOf(Parameter.FIGURE, asked == null ? "" : asked, ids);
        }
        return Sides.of(catalogue.getObject().find(asked).orElseThrow(), scope, lists);
    }

    /** A scope with what it leaves open about its two sides filled in from the data, as far as they go. */
    public Scope whole(Scope scope) {
        return new Suggestion(catalogue.getObject(), lists).complete(scope);
    }

    private static Figure difference(Sides sides, Scope scope) {
        var left = sides.question().ask(sides.left());
        var right = sides.question().ask(sides.right());
        return new DifferenceTable(sides, left, right).figure(scope);
    }
}
