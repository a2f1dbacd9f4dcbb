package io.bridgehead.export;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.reference.CatalogueFigures;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import java.util.Comparator;
import java.util.List;

/** The figures that say most, each asked by month where it can be. */
public final class LargestFigures {
    private static final FigureCsv CSV = new FigureCsv();

    private LargestFigures() {}

    /** The questions with the largest answers, the largest first. */
    public static List<Question> questions(AskedCatalogue catalogue, int most) {
        return catalogue.questions().stream()
                .sorted(Comparator.comparingInt((Question question) -> bytes(ask(question)))
                        .reversed())
                .limit(most)
                .toList();
    }

    public static Figure ask(Question question) {
        var scope = CatalogueFigures.scope(question.id());
        var everyMonth = question.parameters().contains(Parameter.EVERY);
        return question.ask(everyMonth ? scope.with(Parameter.EVERY, "month") : scope);
    }

    /** How much it says. */
    public static int bytes(Figure figure) {
        return CSV.write(figure, Lang.ZH).length;
    }
}
