package io.bridgehead.chains;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Orders;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question which projects the chains have upstream, midstream and downstream, and where they have none. */
@Component
public class SegmentFigures implements Questions {
    private static final String SEGMENTS = "chains.segments";
    private static final Set<Parameter> PARAMETERS = Set.of(
            Parameter.TO, Parameter.CLUSTER, Parameter.CHAIN, Parameter.SECTOR, Parameter.MEASURE, Parameter.UNIT);
    /** More gaps than these are told by their number alone. */
    private static final int MOST_GAPS = 12;

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public SegmentFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(SEGMENTS, Matrix.class, PARAMETERS, this::segments));
    }

    /** Projects of each chain by segment; null: a gap, or, of amounts, none that is known. */
    public Figure segments(Scope scope) {
        var money = Money.of(scope, answers.check(scope).region());
        var sums = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> SegmentSums.read(transaction, scope, money.currency()));
        var evidence = new Evidence();
        sums.forEach(sum -> sum.testify(evidence));
        var counted = scope.measure() == Measure.COUNT;
        var matrix = new Shaping(chains(sums), placed(sums), counted, money).matrix();
        return answers.figure(
                SEGMENTS,
                scope,
                day(scope, sums),
                counted ? Unit.PROJECTS : money.unit(),
                matrix,
                evidence,
                notes(scope, money, sums));
    }

    private static List<Matrix.Header> chains(List<SegmentSums> sums) {
        return sums.stream()
                .map(sum -> new Matrix.Header(sum.chain(), sum.name()))
                .distinct()
                .toList();
    }

    /** Those that are in a segment. */
    private static List<SegmentSums> placed(List<SegmentSums> sums) {
        return sums.stream()
                .filter(sum -> sum.segment() != null && sum.projects() > 0)
                .toList();
    }

    private static Text day(Scope scope, List<SegmentSums> sums) {
        var to = scope.to();
        var day = to == null
                ? sums.stream()
                        .map(SegmentSums::asOf)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : to.atEndOfMonth();
        return day == null ? Text.EMPTY : Period.asOf(day).label();
    }

    private static Notes notes(Scope scope, Money money, List<SegmentSums> sums) {
        var notes = new Notes();
        if (!scope.sectors().isEmpty()) {
            notes.add("chain-sector-ours");
        }
        var placed = placed(sums);
        add(notes, "no-segment", sum(sums, sum -> sum.segment() == null, SegmentSums::projects));
        var gaps = gaps(sums, placed);
        if (!placed.isEmpty() && !gaps.isEmpty()) {
            if (gaps.size() > MOST_GAPS) {
                notes.add("segment-gaps-many", gaps.size());
            } else {
                notes.add("segment-gaps", Text.listed(gaps));
            }
        }
        add(notes, "cancelled", sum(placed, sum -> true, SegmentSums::cancelled));
        var missing = sum(placed, sum -> true, sum -> sum.projects() - sum.amounts());
        if (scope.measure() == Measure.AMOUNT && missing > 0) {
            notes.add("missing-amounts", missing, money.currency());
        }
        add(notes, "undated-projects", sum(sums, sum -> true, SegmentSums::undated));
        return notes;
    }

    private static void add(Notes notes, String code, int projects) {
        if (projects > 0) {
            notes.add(code, projects);
        }
    }

    private static int sum(List<SegmentSums> sums, Predicate<SegmentSums> which, ToIntFunction<SegmentSums> value) {
        return sums.stream().filter(which).mapToInt(value).sum();
    }

    private static List<Text> gaps(List<SegmentSums> sums, List<SegmentSums> placed) {
        return chains(sums).stream()
                .flatMap(chain -> Orders.SEGMENTS.stream()
                        .filter(segment -> placed.stream().noneMatch(of(chain.key(), segment)))
                        .map(segment -> Text.join(" · ", chain.name(), name(segment))))
                .toList();
    }

    private static Predicate<SegmentSums> of(String chain, String segment) {
        return sum -> sum.chain().equals(chain) && segment.equals(sum.segment());
    }

    private static Text name(String segment) {
        return TEXTS.get("segment." + segment);
    }

    /** @param sums of segments that have projects */
    private record Shaping(List<Matrix.Header> chains, List<SegmentSums> sums, boolean counted, Money money) {
        Matrix matrix() {
            var cells = new ArrayList<List<@Nullable BigDecimal>>();
            var rowTotals = new ArrayList<@Nullable BigDecimal>();
            for (var chain : chains) {
                var row = new ArrayList<@Nullable BigDecimal>();
                Orders.SEGMENTS.forEach(segment -> row.add(told(of(chain.key(), segment))));
                cells.add(row);
                rowTotals.add(told(sum -> sum.chain().equals(chain.key())));
            }
            var columnTotals = new ArrayList<@Nullable BigDecimal>();
            Orders.SEGMENTS.forEach(segment -> columnTotals.add(told(sum -> segment.equals(sum.segment()))));
            return new Matrix(
                    chains,
                    Orders.SEGMENTS.stream()
                            .map(segment -> new Matrix.Header(segment, name(segment)))
                            .toList(),
                    cells,
                    rowTotals,
                    columnTotals,
                    told(sum -> true),
                    sums.stream().anyMatch(sum -> sum.status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED,
                    Batch.newest(
                            sums.stream().flatMap(sum -> sum.batches().stream()).toList()));
        }

        private @Nullable BigDecimal told(Predicate<SegmentSums> which) {
            return sums.stream()
                    .filter(which)
                    .flatMap(sum -> Stream.ofNullable(value(sum)))
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }

        private @Nullable BigDecimal value(SegmentSums sum) {
            return counted ? BigDecimal.valueOf(sum.projects()) : money.tell(sum.amount());
        }
    }
}
