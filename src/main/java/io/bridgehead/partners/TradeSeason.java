package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** When in the year trade is high: month by year. */
final class TradeSeason {
    static final String ID = "trade.season";

    private static final Texts TEXTS = new Texts("figures");
    private static final int MONTHS = 12;

    private final RegionDatabase database;
    private final Answers answers;

    TradeSeason(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, TradeFilter filter) {
        var evidence = new Evidence();
        var notes = new Notes();
        var loaded = Loaded.read(transaction, filter);
        var months = loaded.coverage().stretches(Every.MONTH, filter.flows(), scope.from(), scope.to());
        var flows = months.stream()
                .flatMap(stretch -> stretch.slices().stream())
                .map(Slice::flow)
                .collect(Collectors.toSet());
        var stretches = months.stream().filter(stretch -> whole(stretch, flows)).toList();
        Map<YearMonth, BigDecimal> values =
                stretches.isEmpty() || filter.meansNothing() ? Map.of() : values(transaction, filter, stretches);
        stretches.forEach(stretch -> stretch.testify(evidence));
        TradeNotes.filter(notes, scope, filter, loaded);
        var covered = Covered.of(
                stretches.stream().flatMap(stretch -> stretch.slices().stream()).toList());
        TradeNotes.oneSided(notes, covered, filter);
        if (covered.months().size()
                < covered.months().stream().map(YearMonth::getYear).distinct().count() * MONTHS) {
            notes.add("season-partial");
        }
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(covered),
                filter.money().unit(),
                matrix(values, filter, stretches),
                evidence,
                notes);
    }

    /** A month counts where every flow is loaded that is loaded in others: half of it would look like a low. */
    private static boolean whole(Stretch stretch, Set<Flow> flows) {
        return stretch.complete()
                && flows.stream().allMatch(flow -> stretch.slices().stream().anyMatch(slice -> slice.flow() == flow));
    }

    private static Matrix matrix(Map<YearMonth, BigDecimal> values, TradeFilter filter, List<Stretch> stretches) {
        var years = values.keySet().stream()
                .map(YearMonth::getYear)
                .sorted()
                .distinct()
                .toList();
        var cells = new ArrayList<List<@Nullable BigDecimal>>();
        List<@Nullable BigDecimal> rowTotals = new ArrayList<>();
        List<@Nullable BigDecimal> columnTotals = new ArrayList<>();
        for (var month : Month.values()) {
            List<@Nullable BigDecimal> row = new ArrayList<>();
            for (var year : years) {
                row.add(filter.money().tell(values.get(YearMonth.of(year, month))));
            }
            cells.add(row);
            rowTotals.add(total(
                    values,
                    filter,
                    years.stream().map(year -> YearMonth.of(year, month)).toList()));
        }
        for (var year : years) {
            columnTotals.add(total(
                    values,
                    filter,
                    Stream.of(Month.values())
                            .map(month -> YearMonth.of(year, month))
                            .toList()));
        }
        return new Matrix(
                Stream.of(Month.values())
                        .map(month -> new Matrix.Header(
                                String.format(Locale.ROOT, "%02d", month.getValue()),
                                TEXTS.get("month." + month.getValue())))
                        .toList(),
                years.stream()
                        .map(year -> new Matrix.Header(
                                Integer.toString(year), Period.year(year).label()))
                        .toList(),
                cells,
                rowTotals,
                columnTotals,
                total(values, filter, List.copyOf(values.keySet())),
                stretches.stream()
                        .map(Stretch::status)
                        .max(Comparator.naturalOrder())
                        .orElse(Status.LOADED),
                Compared.newest(stretches.stream()
                        .flatMap(stretch -> stretch.slices().stream())
                        .toList()));
    }

    /** Null where any month is missing: a sum of eleven months isn't a year. */
    private static @Nullable BigDecimal total(
            Map<YearMonth, BigDecimal> values, TradeFilter filter, List<YearMonth> months) {
        return months.isEmpty() || !values.keySet().containsAll(months)
                ? null
                : filter.money().tell(months.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** One statement: the sum of each month; a month that is loaded and holds no row of the filter is a zero. */
    private static Map<YearMonth, BigDecimal> values(
            DSLContext transaction, TradeFilter filter, List<Stretch> stretches) {
        var trade = TradeTable.totals(filter);
        var values = new TreeMap<YearMonth, BigDecimal>();
        stretches.forEach(stretch -> values.put(YearMonth.from(stretch.period().start()), BigDecimal.ZERO));
        transaction
                .select(trade.period(), DSL.sum(trade.value()))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(trade.of(stretches.stream()
                        .flatMap(stretch -> stretch.slices().stream())
                        .toList()))
                .groupBy(trade.period())
                .forEach(row -> values.put(YearMonth.from(row.value1()), row.value2()));
        return values;
    }
}
