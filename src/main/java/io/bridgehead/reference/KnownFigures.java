package io.bridgehead.reference;

import io.bridgehead.figure.Figure;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.platform.SingleFlight;
import io.bridgehead.platform.States;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Stands before every question: what was answered once is answered again without asking, as long as the data of the
 * regions it is about are in the same state; and of many who ask the same at once, one asks the database.
 *
 * <p>Each time the database is asked which state the data are in, so an answer is never older than the last commit.
 *
 * <p>Thread-safe.
 */
@Component
public class KnownFigures {
    private static final int MOST = 500;

    private final RegionDatabase database;
    private final CodeLists codes;
    private final SingleFlight<Asked, Figure> known = new SingleFlight<>(MOST);
    private final States states = new States();

    public KnownFigures(RegionDatabase database, CodeLists codes) {
        this.database = database;
        this.codes = codes;
    }

    /** The same questions, each answered once. */
    public Questions keeping(Questions feature) {
        return feature.through(this::answer);
    }

    /** How often a figure was known when it was asked for. */
    public long hits() {
        return known.hits();
    }

    /** How often it wasn't. */
    public long misses() {
        return known.misses();
    }

    /** How many figures are known. */
    public int size() {
        return known.size();
    }

    private Figure answer(Question question, Scope scope) {
        var versions = regions(question, scope)
                .map(region -> region + "@" + database.version(region))
                .toList();
        forgetOthers(scope.region(), versions.getFirst());
        var asked = new Asked(question.id(), scope, versions, LocalDate.now(AsOf.ZONE));
        return known.get(asked, () -> question.ask(scope));
    }

    /** What was answered from other states nobody asks for again. */
    private void forgetOthers(String region, String version) {
        if (states.isNew(region, version)) {
            known.forget(asked -> asked.scope().region().equals(region)
                    && !asked.versions().getFirst().equals(version));
        }
    }

    /** A question that takes another thing to compare with may look at any region that whoever asks may see. */
    private Stream<String> regions(Question question, Scope scope) {
        var own = codes.region(scope.region()).id();
        return question.parameters().contains(Parameter.AGAINST)
                ? Stream.concat(Stream.of(own), codes.regions().stream().map(Region::id))
                : Stream.of(own);
    }

    /**
     * @param versions of the regions looked at: who may see others is answered something else
     * @param day what is late, and how many days something took until now, is another thing tomorrow
     */
    private record Asked(String question, Scope scope, List<String> versions, LocalDate day) {}
}
