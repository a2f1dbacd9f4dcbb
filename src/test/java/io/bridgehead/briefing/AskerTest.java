package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskerTest {
    private static final Scope SCOPE = Scope.of("CN-NM", Lang.ZH);

    @Test
    void asksManyAtOnceButNoMoreThanItMay() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var asker = asker(4, scope -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            pause();
            running.decrementAndGet();
            return figure(scope);
        });
        var asks = IntStream.range(1980, 2020)
                .mapToObj(year -> new Ask("a.b", SCOPE.with(Parameter.TO, Integer.toString(year))))
                .toList();

        var answers = asker.ask(asks);

        assertThat(most).hasValue(4);
        assertThat(answers.keySet()).containsExactlyElementsOf(asks);
        assertThat(answers)
                .allSatisfy((ask, answer) -> assertThat(answer).isEqualTo(new Answer.Given(figure(ask.scope()))));
    }

    @Test
    void asksTheSameOnce() {
        var asked = new AtomicInteger();
        var asker = asker(4, scope -> {
            asked.incrementAndGet();
            return figure(scope);
        });

        asker.ask(List.of(new Ask("a.b", SCOPE), new Ask("a.b", SCOPE)));

        assertThat(asked).hasValue(1);
    }

    @Test
    void failsAsTheFigureFails() {
        var asker = asker(1, scope -> {
            throw new UnsupportedOperationException("the database is gone");
        });

        assertThatThrownBy(() -> asker.ask(List.of(new Ask("a.b", SCOPE))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the database is gone");
    }

    private static Asker asker(int most, Function<Scope, Figure> answer) {
        var question = new Question("a.b", Facts.class, Set.of(Parameter.TO), answer);
        return new Asker(new Catalogue(List.of(() -> List.of(question))), most);
    }

    private static Figure figure(Scope scope) {
        return new Figure(
                "a.b",
                Text.EMPTY,
                Text.EMPTY,
                Unit.NONE,
                ScopeCodec.write(scope),
                new Facts(List.of()),
                List.of(),
                new Provenance(Set.of(), null, Text.EMPTY, Text.EMPTY, Text.EMPTY, List.of(), List.of()));
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
