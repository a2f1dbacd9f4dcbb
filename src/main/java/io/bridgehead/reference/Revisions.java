package io.bridgehead.reference;

import io.bridgehead.figure.Difference;
import io.bridgehead.figure.Differences;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Stands between a question and whoever asks it: an answer of today says what of it the latest restatement changed that changed any of it, and
 * one of an earlier state is of one batch throughout, however it was asked for.
 *
 * <p>Thread-safe.
 */
@Component
public class Revisions {
    private static final String NOTE = "revised";
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final CodeLists codes;

    public Revisions(RegionDatabase database, CodeLists codes) {
        this.database = database;
        this.codes = codes;
    }

    /** The same questions, watched. */
    public Questions watching(Questions feature) {
        return feature.through(this::answer);
    }

    private Figure answer(Question question, Scope scope) {
        codes.region(scope.region());
        return codes.moment(scope)
                // Asked by its number: a time may mean a later batch before the answer is whole.
                .map(moment -> question.ask(at(scope, moment.batch())).askedWith(ScopeCodec.write(scope)))
                .orElseGet(() -> withNote(question, scope));
    }

    private Figure withNote(Question question, Scope scope) {
        var figure = question.ask(scope);
        var restatements = database.read(
                scope.region(),
                transaction -> Restatement.latest(transaction, scope.region(), Replaced.under(question.id())));
        for (var restatement : restatements) {
            var changed = changed(question, scope, figure, restatement);
            if (!changed.isEmpty()) {
                return figure.and(note(restatement, changed));
            }
        }
        return figure;
    }

    private static List<Difference> changed(Question question, Scope scope, Figure now, Restatement restatement) {
        var before = question.ask(at(scope, restatement.before()));
        var changed = Differences.restated(before, now);
        return changed.isEmpty() || restatement.newest()
                ? changed
                : ofBatch(changed, before, question.ask(at(scope, restatement.batch())));
    }

    /** Without what only later batches changed, such as a sum that grew with what was added to it. */
    private static List<Difference> ofBatch(List<Difference> changed, Figure before, Figure after) {
        var byBatch = Differences.restated(before, after).stream()
                .map(Difference::what)
                .collect(Collectors.toSet());
        return changed.stream()
                .filter(difference -> byBatch.contains(difference.what()))
                .toList();
    }

    private static Note note(Restatement restatement, List<Difference> changed) {
        var first = changed.getFirst();
        var more = changed.size() - 1;
        return new Note(
                NOTE,
                TEXTS.get(
                        more == 0 ? "note.revised" : "note.revised-and-more",
                        restatement.batch(),
                        restatement.day(),
                        first.what(),
                        first.wasSaid(),
                        first.isSaid(),
                        more));
    }

    private static Scope at(Scope scope, long batch) {
        return scope.with(Parameter.AS_OF, new AsOf.Batch(batch).code());
    }
}
