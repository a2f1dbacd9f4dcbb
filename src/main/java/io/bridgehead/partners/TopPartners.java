package io.bridgehead.partners;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.partners.LargestPartners.Row;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import org.jooq.DSLContext;

/** The largest partners by value, with share, growth and what each adds to the growth of the total. */
final class TopPartners {
    static final String ID = "partners.top";

    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    TopPartners(RegionDatabase database, Answers answers) {
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
                : LargestPartners.of(Sums.byPartner(transaction, codes, filter, compared));
        if (!rows.isEmpty()) {
            compared.testify(evidence);
            var growth = Rate.growth(rows.getFirst().total(), rows.getFirst().totalBefore());
            if (growth != null) {
                notes.add("total-growth", TradeNotes.percent(growth));
            }
        }
        var base = new MinimumBase(rows.isEmpty() ? null : rows.getFirst().totalBefore());
        var items = rows.stream()
                .map(row -> item(row, codes, filter, compared, base))
                .toList();
        base.note(notes);
        var money = filter.money();
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                money.unit(),
                new Ranking(
                        items,
                        rows.isEmpty() ? null : money.tell(rows.getFirst().total())),
                evidence,
                notes);
    }

    private static Ranking.Item item(
            Row row, RegionCodes codes, TradeFilter filter, Compared compared, MinimumBase base) {
        var kind = row.kind();
        var name = name(row, codes);
        return new Ranking.Item(
                row.key(),
                name,
                kind,
                filter.money().tell(row.value()),
                Rate.share(row.value(), row.total()),
                kind == Ranking.Kind.ITEM
                        ? base.growth(name, row.value(), row.before())
                        : Rate.growth(row.value(), row.before()),
                Rate.contribution(row.value(), row.before(), row.totalBefore()),
                compared.status(),
                compared.source(),
                kind == Ranking.Kind.ITEM ? row.rankBefore() : null);
    }

    private static Text name(Row row, RegionCodes codes) {
        return switch (row.kind()) {
            case ITEM -> codes.name(Parameter.PARTNER, row.key());
            case OTHERS ->
                // Of those that were lost only the year before is known: it is part of the growth.
                row.partners() == 0
                        ? TEXTS.get("partner.without-trade", row.without())
                        : TEXTS.get("partner.others", row.partners());
            case RE_IMPORT -> TEXTS.get("partner.re-import");
            case UNASSIGNED -> TEXTS.get("partner.unassigned");
        };
    }
}
