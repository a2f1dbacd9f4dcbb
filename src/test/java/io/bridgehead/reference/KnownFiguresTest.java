package io.bridgehead.reference;

import static io.bridgehead.reference.FigureData.scope;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownFiguresTest {
    private final FigureData data = new FigureData();
    private final AtomicInteger asked = new AtomicInteger();
    private final Question question = new KnownFigures(data.regions(), new CodeLists(data.regions()))
            .keeping(() -> List.of(new Question("test.batches", Ranking.class, Set.of(Parameter.FLOW), this::batches)))
            .questions()
            .getFirst();

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void asksOnceAndAnswersAgain() {
        data.batch("trade", "loaded");

        assertThat(newest(question.ask(scope()))).isEqualTo(1);
        assertThat(newest(question.ask(scope()))).isEqualTo(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksAgainOnceSomethingIsLoaded() {
        data.batch("trade", "loaded");
        question.ask(scope());
        data.batch("trade", "loaded");

        assertThat(newest(question.ask(scope()))).isEqualTo(2);
    }

    @Test
    void tellsScopesAndLanguagesApart() {
        data.batch("trade", "loaded");
        question.ask(scope());
        question.ask(scope("flow", "export"));
        question.ask(scope("lang", "en"));

        assertThat(asked).hasValue(3);
    }

    @Test
    void refusesARegionThereIsNotBeforeAnythingIsAsked() {
        assertThatThrownBy(() -> question.ask(scope("region", "XX"))).isInstanceOf(BadScopeException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void asksOnceForAHundredWhoAskAtOnce() throws InterruptedException, ExecutionException {
        data.batch("trade", "loaded");
        var allHere = new CountDownLatch(100);
        var answers = new ArrayList<Future<Figure>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 100; i++) {
                answers.add(threads.submit(() -> {
                    allHere.countDown();
                    allHere.await();
                    return question.ask(scope());
                }));
            }
            for (var answer : answers) {
                assertThat(newest(answer.get())).isEqualTo(1);
            }
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void isNeverOlderThanTheLastCommitWhileMuchIsLoaded() throws InterruptedException, ExecutionException {
        var committed = new AtomicLong(data.batch("trade", "loaded"));
        var askers = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++) {
                askers.add(threads.submit(() -> {
                    var right = true;
                    for (var time = 0; time < 200; time++) {
                        var least = committed.get();
                        right &= newest(question.ask(scope())) >= least;
                    }
                    return right;
                }));
            }
            for (var batch = 0; batch < 100; batch++) {
                committed.set(data.batch("trade", "loaded"));
            }
            for (var asker : askers) {
                assertThat(asker.get()).isTrue();
            }
        }
        assertThat(newest(question.ask(scope()))).isEqualTo(101);
    }

    /** The number of the newest batch, as the database knows it when it is asked. */
    private Figure batches(Scope scope) {
        asked.incrementAndGet();
        var newest = data.regions()
                .read(
                        scope.region(),
                        transaction -> transaction
                                .fetchSingle("SELECT coalesce(max(id), 0) FROM batch")
                                .get(0, BigDecimal.class));
        return data.answers()
                .figure(
                        "trade.total",
                        scope,
                        Text.EMPTY,
                        Unit.PROJECTS,
                        new Ranking(List.of(), newest),
                        new Evidence(),
                        new Notes());
    }

    private static long newest(Figure figure) {
        return requireNonNull(((Ranking) figure.shape()).total()).longValueExact();
    }
}
