package io.bridgehead.overview;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.LatestBatch;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The question what changed in the data lately. */
@Component
public class ChangeFigures implements Questions {
    private static final String CHANGES = "overview.changes";
    private static final Texts TEXTS = new Texts("figures");
    private static final int MOST = 8;

    private final RegionDatabase database;
    private final Answers answers;

    public ChangeFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(CHANGES, Scorecard.class, Set.of(), this::changes));
    }

    /** The latest loads, the newest first, with the rows each brought, replaced and left as they were. */
    public Figure changes(Scope scope) {
        answers.check(scope);
        var batches = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> LatestBatch.read(transaction, scope.region(), MOST));
        var evidence = new Evidence();
        batches.forEach(batch -> evidence.add(
                batch.status(),
                batch.source(),
                batch.loadedAt().atZone(AsOf.ZONE).toLocalDate()));
        return answers.figure(
                CHANGES,
                scope,
                Text.EMPTY,
                Unit.NONE,
                new Scorecard(
                        List.of(column("loaded"), column("replaced"), column("unchanged")),
                        batches.stream().map(ChangeFigures::row).toList()),
                evidence,
                new Notes());
    }

    private static Scorecard.Column column(String key) {
        return new Scorecard.Column(key, TEXTS.get("changes." + key), new Unit("rows", TEXTS.get("unit.rows"), 0));
    }

    private static Scorecard.Row row(LatestBatch batch) {
        var said = Text.same(batch.profile() + " · " + AsOf.said(batch.loadedAt()));
        return new Scorecard.Row(
                batch.source(),
                TEXTS.get("changes.batch", Long.toString(batch.number()), batch.file()),
                null,
                null,
                List.of(
                        BigDecimal.valueOf(batch.loaded()),
                        BigDecimal.valueOf(batch.replaced()),
                        BigDecimal.valueOf(batch.unchanged())),
                null,
                batch.undoes() == null ? said : TEXTS.get("changes.undone", said, Long.toString(batch.undoes())),
                batch.status(),
                batch.source());
    }
}
