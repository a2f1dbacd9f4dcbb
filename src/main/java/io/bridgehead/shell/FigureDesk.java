package io.bridgehead.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.bridgehead.access.Actor;
import io.bridgehead.access.Role;
import io.bridgehead.access.Sha256;
import io.bridgehead.export.Annotations;
import io.bridgehead.export.FigureJson;
import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Differences;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.AskersThreads;
import io.bridgehead.reference.DatabaseAway;
import io.bridgehead.reference.Landings;
import io.bridgehead.request.RequestId;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import jakarta.annotation.PreDestroy;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where cards ask for their figures. Each question is answered on a virtual thread of its own, so that a slow one
 * holds up neither the page nor the others; no more of them at a time than there are connections to spare. Answers that
 * come soon travel together; a late one is pushed when it is there.
 */
@Component
public class FigureDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FigureDesk.class);

    /** A connection may be one from before a restart, or not be had yet where the database is slow. */
    private static final int MOST_TRIES = 6;

    private final Catalogue catalogue;
    private final FigureJson json;
    private final Basket basket;
    private final Annotations annotations;
    private final NoteTaking notes;
    private final Actor actor;
    private final ExecutorService readers = AskersThreads.virtual();
    private final Landings landings;
    private final Semaphore free;

    FigureDesk(
            Catalogue catalogue,
            FigureJson json,
            Basket basket,
            Annotations annotations,
            NoteTaking notes,
            Actor actor,
            Landings landings,
            @Value("${bridgehead.database.connections:16}") int connections) {
        this.landings = landings;
        // The rest is for what pages read themselves: they open while figures are slow.
        this.free = new Semaphore(Math.max(1, connections * 3 / 4), true);
        this.catalogue = catalogue;
        this.json = json;
        this.basket = basket;
        this.annotations = annotations;
        this.notes = notes;
        this.actor = actor;
    }

    /** Fails where no question has this id: a card that asks nothing is a mistake in the code. */
    Question question(String id) {
        return catalogue.find(id).orElseThrow(() -> new IllegalArgumentException("no question is called " + id));
    }

    /** Every question there is. */
    List<Question> questions() {
        return catalogue.all();
    }

    /** Calls back in the page's own time with the answer, or with nothing where it failed. */
    void ask(Question question, Scope scope, UI page, Consumer<Optional<Answer>> answered) {
        fetch(question.id() + " of " + scope, () -> answer(question, scope), page, answered);
    }

    /** Whether the reader puts figures aside for briefings, and notes things on them. */
    boolean keepsBasket() {
        return actor.has(Role.PLANNER);
    }

    /** Whether the reader looks at what is open to everybody, without being signed in. */
    boolean isPublicVisit() {
        return actor.isPublicVisit();
    }

    /** Puts a figure into the reader's basket, and tells the page how many are in it now. */
    void putAside(Question question, Scope scope, UI page) {
        var reader = actor.name();
        work("basket", () -> basket.add(reader, question, scope), page, refused -> {
            refused.ifPresentOrElse(
                    sentence -> sayPutAside(question, sentence), () -> Notices.problem(Words.say("basket.failed")));
            countBasket(scope.region(), page);
        });
    }

    /** Tells the page how many figures the reader's basket holds. */
    void countBasket(String region, UI page) {
        var reader = actor.name();
        fetch(
                "basket",
                () -> basket.count(region, reader),
                page,
                count -> count.ifPresent(figures -> ComponentUtil.fireEvent(page, new BasketEvent(page, figures))));
    }

    /** Lets the reader note something on a figure. */
    void takeNotes(Question question, Scope scope, Runnable changed) {
        notes.open(question, scope, changed);
    }

    /** The name that a record keeps of who did something. */
    String reader() {
        return actor.name();
    }

    private static void sayPutAside(Question question, Optional<Text> refused) {
        refused.ifPresentOrElse(
                sentence -> Notices.problem(Words.say(sentence)),
                () -> Notices.done(Words.say("basket.added", question.title())));
    }

    /**
     * Reads something off the page's lock, and calls back in the page's own time, with nothing where it failed: what is
     * read soon comes with the response to what the page asks now. Where the database broke off it is read again.
     */
    <T> void fetch(String what, Supplier<T> read, UI page, Consumer<Optional<T>> done) {
        off(MOST_TRIES, what, read, page, done);
    }

    /** The same for what changes something: nobody knows whether it was done where the database broke off. */
    <T> void work(String what, Supplier<T> change, UI page, Consumer<Optional<T>> done) {
        off(1, what, change, page, done);
    }

    private <T> void off(int most, String what, Supplier<T> read, UI page, Consumer<Optional<T>> done) {
        var asking = Asking.of(page);
        var numbered = RequestId.carried(() -> found(most, what, read));
        readers.execute(() -> {
            try {
                free.acquire();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            try {
                var found = numbered.get();
                asking.come(what, () -> done.accept(found));
            } finally {
                free.release();
            }
        });
    }

    private <T> Optional<T> found(int most, String what, Supplier<T> read) {
        for (var tries = 1; ; tries++) {
            try {
                return Optional.of(read.get());
            } catch (RuntimeException e) {
                if (tries == most || landings.isAway() || !DatabaseAway.isCauseOf(e)) {
                    LOG.error("{} can't be read", what, e);
                    return Optional.empty();
                }
                LOG.debug("{} is tried again", what, e);
            }
        }
    }

    private Answer answer(Question question, Scope scope) {
        var figure = annotations.annotated(question, scope, question.ask(scope));
        var now = scope.asOf() == null ? null : question.ask(scope.without(Parameter.AS_OF));
        var written = json.write(figure, scope.lang());
        return new Answer(
                figure,
                written,
                HexFormat.of().formatHex(Sha256.of(written)),
                now == null ? null : Differences.between(figure, now));
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }

    /**
     * A figure and its JSON, written off the page's lock.
     *
     * @param mark the same for the same JSON, and short
     * @param toNow what differs today where the figure is of an earlier state; null: it is today's
     */
    record Answer(
            Figure figure,
            String json,
            String mark,
            @Nullable List<Difference> toNow) {}
}
