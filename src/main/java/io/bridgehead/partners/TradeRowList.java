package io.bridgehead.partners;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.Columns;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Collations;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.reference.RowList;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * The rows of trade that the figures add up: where a year was loaded as one and by month, only those the figures take,
 * so that the rows' total is the figures' own.
 */
@Component
public class TradeRowList implements RowList<TradeRow, TradeSort> {
    private static final Texts TEXTS = new Texts("figures");
    private static final int CHAPTER_DIGITS = 2;

    private final RegionDatabase database;
    private final Answers answers;

    public TradeRowList(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(
                Parameter.FROM,
                Parameter.TO,
                Parameter.EVERY,
                Parameter.FLOW,
                Parameter.PARTNER,
                Parameter.CHAPTER,
                Parameter.SECTOR,
                Parameter.UNIT);
    }

    /** Two statements: what is loaded, and the sums of the rows meant. */
    @Override
    public RowSummary summary(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(scope.region(), answers.asOf(scope), transaction -> {
            var loaded = Loaded.read(transaction, filter);
            var stretches = stretches(scope, filter, loaded);
            return filter.meansNothing()
                    ? RowSummary.NOTHING
                    : new TradeRowSums(codes, filter)
                            .read(transaction, meant(filter, stretches), loaded)
                            .with(missing(stretches));
        });
    }

    /** Two statements, whatever the number of rows. */
    @Override
    public List<TradeRow> page(Scope scope, TradeSort sort, boolean ascending, int offset, int limit) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        if (filter.meansNothing()) {
            return List.of();
        }
        return database.read(scope.region(), answers.asOf(scope), transaction -> {
            var rows = meant(filter, stretches(scope, filter, Loaded.read(transaction, filter)));
            var f = TRADE_FLOW;
            var names = names(scope);
            var order = order(sort, names);
            return transaction
                    .select(f.PERIOD, f.BASIS, f.FLOW, f.PARTNER, f.HS, f.VALUE, f.BATCH_ID)
                    .select(Sums.kind(f.PARTNER, codes).as("kind"), BATCH.STATUS, BATCH.FILE_NAME)
                    .from(f)
                    .join(BATCH)
                    .on(BATCH.REGION_ID.eq(f.REGION_ID), BATCH.ID.eq(f.BATCH_ID))
                    .leftJoin(names)
                    .on(Columns.of(names, PARTNER.CODE).eq(f.PARTNER))
                    .where(rows)
                    .orderBy(
                            (ascending ? order.asc() : order.desc()).nullsLast(),
                            f.PERIOD.desc(),
                            f.BASIS,
                            f.FLOW,
                            f.PARTNER,
                            f.HS)
                    .offset(offset)
                    .limit(limit)
                    .fetch(row -> row(row, codes, filter));
        });
    }

    /** The periods a figure of this scope tells, as far as each is loaded. */
    private static List<Stretch> stretches(Scope scope, TradeFilter filter, Loaded loaded) {
        return loaded.coverage().stretches(scope.every(), filter.flows(), scope.from(), scope.to());
    }

    /** The rows of a filter in the slices of some periods; region first, as the keys are. */
    private static Condition meant(TradeFilter filter, List<Stretch> stretches) {
        var trade = TradeTable.flows(filter);
        return trade.rows(filter)
                .and(trade.of(stretches.stream()
                        .flatMap(stretch -> stretch.slices().stream())
                        .distinct()
                        .toList()));
    }

    /** A figure shows no value for a period with a gap; the rows of such a period are here all the same. */
    private static List<Text> missing(List<Stretch> stretches) {
        var gaps = stretches.stream()
                .filter(stretch -> !stretch.slices().isEmpty())
                .flatMap(stretch -> stretch.missing().stream())
                .distinct()
                .toList();
        return gaps.isEmpty() ? List.of() : List.of(TEXTS.get("rows.gaps", MonthWords.of(gaps)));
    }

    private static TradeRow row(Record row, RegionCodes codes, TradeFilter filter) {
        var f = TRADE_FLOW;
        var hs = row.get(f.HS);
        var kind = Sums.kind(row.get("kind", String.class));
        return new TradeRow(
                period(row.get(f.PERIOD), Basis.of(row.get(f.BASIS))),
                flow(row.get(f.FLOW)),
                row.get(f.PARTNER),
                name(row.get(f.PARTNER), kind, codes),
                kind,
                hs,
                hs.length() < CHAPTER_DIGITS
                        ? Text.EMPTY
                        : codes.name(Parameter.CHAPTER, hs.substring(0, CHAPTER_DIGITS)),
                filter.money().scale().of(row.get(f.VALUE)),
                filter.money().unit().label(),
                Status.of(row.get(BATCH.STATUS)),
                row.get(f.BATCH_ID),
                row.get(BATCH.FILE_NAME));
    }

    private static Text name(String partner, Ranking.Kind kind, RegionCodes codes) {
        var name = codes.name(Parameter.PARTNER, partner);
        return switch (kind) {
            case ITEM, OTHERS -> name;
            case RE_IMPORT -> TEXTS.get("rows.no-partner", name, TEXTS.get("partner.re-import"));
            case UNASSIGNED -> TEXTS.get("rows.no-partner", name, TEXTS.get("partner.unassigned"));
        };
    }

    private static Flow flow(String code) {
        return code.equals(Flow.EXPORT.code()) ? Flow.EXPORT : Flow.IMPORT;
    }

    private static Period period(LocalDate start, Basis basis) {
        return basis == Basis.YEAR ? Period.year(start.getYear()) : Period.month(YearMonth.from(start));
    }

    /** The few partners' places in the order of their names: many rows are then ordered by a number. */
    private static Table<?> names(Scope scope) {
        var p = PARTNER;
        var name = scope.lang() == Lang.ZH ? p.NAME_ZH.collate(Collations.PINYIN) : p.NAME_EN;
        return select(p.CODE, rowNumber().over().orderBy(name, p.CODE).as("place"))
                .from(p)
                .where(p.REGION_ID.eq(scope.region()))
                .asTable("names");
    }

    private static Field<?> order(TradeSort sort, Table<?> names) {
        var f = TRADE_FLOW;
        return switch (sort) {
            case PERIOD -> f.PERIOD;
            case FLOW -> f.FLOW;
            case PARTNER -> Columns.of(names, "place", Integer.class);
            case GOODS -> f.HS;
            case VALUE -> f.VALUE;
            case BATCH -> f.BATCH_ID;
        };
    }
}
