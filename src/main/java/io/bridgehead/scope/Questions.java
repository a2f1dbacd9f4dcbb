package io.bridgehead.scope;

import io.bridgehead.figure.Figure;
import java.util.List;
import java.util.function.BiFunction;

/** What a feature can be asked. */
public interface Questions {
    List<Question> questions();

    /** The same questions, each answered by way of something that may ask it. */
    default Questions through(BiFunction<Question, Scope, Figure> way) {
        var through = questions().stream()
                .map(question -> new Question(
                        question.id(), question.shape(), question.parameters(), scope -> way.apply(question, scope)))
                .toList();
        return () -> through;
    }
}
