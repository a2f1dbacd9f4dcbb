package io.bridgehead.overview;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The question which chains are late. */
@Component
public class LateFigures implements Questions {
    private static final String LATE = "overview.late";
    /** What is said of the progress that also holds for what is late. */
    private static final Set<String> SAID = Set.of("unknown-milestones", "no-milestones", "reports-until");

    private final ChainFigures chains;
    private final Answers answers;

    public LateFigures(ChainFigures chains, Answers answers) {
        this.chains = chains;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                LATE,
                Ranking.class,
                Set.of(Parameter.TO, Parameter.CLUSTER, Parameter.CHAIN, Parameter.SECTOR),
                this::late));
    }

    /** Milestones whose planned finish is past and that are not finished, by chain; chains without any plan aside. */
    public Figure late(Scope scope) {
        var figure = chains.progress(scope);
        var progress = (Progress) figure.shape();
        var planned = progress.items().stream()
                .filter(item -> item.milestones() > 0)
                .sorted(Comparator.comparingInt(Progress.Item::late).reversed())
                .toList();
        var total = BigDecimal.valueOf(
                planned.stream().mapToInt(Progress.Item::late).sum());
        var at = progress.at();
        var evidence = new Evidence();
        planned.forEach(item -> evidence.add(item.status(), item.source(), at));
        var notes = new Notes();
        figure.notes().stream()
                .filter(note -> SAID.contains(note.code()))
                .forEach(note -> notes.addSaid(note.code(), note.text()));
        return answers.figure(
                LATE,
                scope,
                at == null ? Text.EMPTY : Period.asOf(at).label(),
                Unit.MILESTONES,
                new Ranking(planned.stream().map(item -> item(item, total)).toList(), planned.isEmpty() ? null : total),
                evidence,
                notes);
    }

    private static Ranking.Item item(Progress.Item item, BigDecimal total) {
        var late = BigDecimal.valueOf(item.late());
        return new Ranking.Item(
                item.key(),
                item.name(),
                Ranking.Kind.ITEM,
                late,
                Rate.share(late, total),
                null,
                null,
                item.status(),
                item.source());
    }
}
