package io.bridgehead.partners;

import static io.bridgehead.db.Tables.HS_CHAPTER;
import static io.bridgehead.db.Tables.HS_SECTION;
import static java.util.Objects.requireNonNull;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.Columns;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What is traded: HS chapters and the sections they belong to. */
final class TradeChapters {
    static final String ID = "trade.chapters";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    TradeChapters(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(
                scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter) {
        var loaded = Loaded.read(transaction, filter);
        var compared = Compared.of(loaded.coverage(), scope, filter);
        var evidence = new Evidence();
        var notes = new Notes();
        TradeNotes.filter(notes, scope, filter, loaded);
        compared.notes(notes, filter);
        List<Row> rows = compared.now().slices().isEmpty() || filter.meansNothing()
                ? List.of()
                : rows(transaction, filter, compared);
        var sums = new Sums(rows.stream().map(Row::sum).toList());
        var total = sums.total();
        var base = new MinimumBase(sums.totalBefore());
        var parts = rows.stream()
                .filter(row -> row.sum().value().signum() != 0)
                .map(row -> part(row, codes, filter, compared, total, base))
                .toList();
        base.note(notes);
        if (!parts.isEmpty()) {
            compared.testify(evidence);
        }
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                filter.money().unit(),
                new Composition(parts, parts.isEmpty() ? null : filter.money().tell(total)),
                evidence,
                notes);
    }

    private static Composition.Part part(
            Row row, RegionCodes codes, TradeFilter filter, Compared compared, BigDecimal total, MinimumBase base) {
        var sum = row.sum();
        var name = sum.isItem() ? codes.name(Parameter.CHAPTER, sum.key()) : TEXTS.get("chapter.unassigned");
        return new Composition.Part(
                sum.isItem() ? sum.key() : sum.kind().code(),
                name,
                row.section(),
                sectionName(row),
                sum.kind(),
                filter.money().tell(sum.value()),
                Rate.share(sum.value(), total),
                base.growth(name, sum.value(), sum.before()),
                compared.status(),
                compared.source());
    }

    private static @Nullable Text sectionName(Row row) {
        var key = "section." + row.section();
        return row.section() == null || !TEXTS.has(key) ? row.name() : TEXTS.get(key, requireNonNull(row.name()));
    }

    /** One statement: each chapter with its section, by section and within it the largest first. */
    private static List<Row> rows(DSLContext transaction, TradeFilter filter, Compared compared) {
        var trade = TradeTable.byChapter(filter);
        var chapter = requireNonNull(trade.chapter());
        var sums = Sums.table(trade, chapter, filter, compared);
        var key = Columns.of(sums, "key", String.class);
        var value = Columns.of(sums, "value", BigDecimal.class);
        return transaction
                .select(
                        key,
                        value,
                        Columns.of(sums, "before", BigDecimal.class),
                        HS_SECTION.CODE,
                        HS_SECTION.NAME_ZH,
                        HS_SECTION.NAME_EN)
                .from(sums)
                .leftJoin(HS_CHAPTER)
                .on(HS_CHAPTER.CODE.eq(key))
                .leftJoin(HS_SECTION)
                .on(HS_SECTION.CODE.eq(HS_CHAPTER.SECTION))
                .orderBy(HS_SECTION.CODE.asc().nullsLast(), value.desc(), key)
                .fetch(row -> new Row(
                        new Sums.Sum(
                                row.value1(),
                                Sums.kindOfChapter(row.value1()),
                                row.value2(),
                                compared.comparable() ? row.value3() : null),
                        row.value4(),
                        row.value4() == null ? null : new Text(row.value5(), row.value6())));
    }

    private record Row(
            Sums.Sum sum,
            @Nullable String section,
            @Nullable Text name) {}
}
