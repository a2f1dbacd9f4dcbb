package io.bridgehead.reference;

import io.bridgehead.figure.Figure;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Stands before every question, and tells how long it took until whoever asked had the answer. Thread-safe. */
@Component
public class TimedFigures {
    private final FigureMeter meter;

    public TimedFigures(FigureMeter meter) {
        this.meter = meter;
    }

    /** The same questions, each of them timed. */
    public Questions timing(Questions feature) {
        return feature.through(this::answer);
    }

    private Figure answer(Question question, Scope scope) {
        var begun = System.nanoTime();
        var outcome = FigureMeter.Outcome.FAILED;
        try {
            var figure = question.ask(scope);
            outcome = FigureMeter.Outcome.ANSWERED;
            return figure;
        } catch (BadScopeException e) {
            outcome = FigureMeter.Outcome.REFUSED;
            throw e;
        } finally {
            meter.asked(question.id(), outcome, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
