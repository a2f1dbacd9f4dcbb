package io.bridgehead.partners;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.partners.ProfileQuery.Row;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** One partner: how much, which share and rank, how it grows, and since when. */
final class PartnerProfile {
    static final String ID = "partners.profile";

    private static final Texts TEXTS = new Texts("figures");
    private static final Unit RANK = new Unit("rank", TEXTS.get("unit.rank"), 0);
    private static final Unit YEARS = new Unit("years", TEXTS.get("unit.years"), 0);
    private static final String VIEW = "partners";

    private final RegionDatabase database;
    private final Answers answers;

    PartnerProfile(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        // Of all partners, or there would be no rank and no share.
        var filter = TradeFilter.of(scope.without(Parameter.PARTNER), codes);
        return database.read(
                scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter) {
        var evidence = new Evidence();
        var notes = new Notes();
        var loaded = Loaded.read(transaction, filter);
        var compared = Compared.of(loaded.coverage(), scope, filter);
        List<Facts.Item> items = List.of();
        if (scope.partners().size() != 1) {
            notes.add("one-partner");
        } else if (!compared.now().slices().isEmpty() && !filter.meansNothing()) {
            TradeNotes.filter(notes, scope, filter, loaded);
            compared.notes(notes, filter);
            compared.testify(evidence);
            var partner = scope.partners().getFirst();
            var row = ProfileQuery.read(transaction, codes, filter, compared, partner);
            if (row.isEmpty()) {
                notes.add("no-trade-with", codes.name(Parameter.PARTNER, partner));
            }
            items = items(row.orElse(Row.NOTHING), codes.name(Parameter.PARTNER, partner), filter, compared, notes);
        }
        return answers.figure(
                ID, scope, TradeNotes.period(compared.now()), filter.money().unit(), new Facts(items), evidence, notes);
    }

    private static List<Facts.Item> items(Row row, Text partner, TradeFilter filter, Compared compared, Notes notes) {
        var base = new MinimumBase(row.totalBefore());
        var growth = base.growth(partner, row.value(), row.before());
        base.note(notes);
        var money = filter.money();
        var exports = loaded(Flow.EXPORT, compared) ? row.exports() : null;
        var imports = loaded(Flow.IMPORT, compared) ? row.imports() : null;
        var change = growth == null
                ? null
                : new Facts.Change(Rate.percent(growth), Unit.PERCENT, false, TEXTS.get("change.computed"));
        var share = Rate.share(row.value(), row.total());
        var item = new Items(compared);
        return List.of(
                item.of("value", money.tell(row.value()), money.unit(), change),
                item.of("share", share == null ? null : Rate.percent(share), Unit.PERCENT, null),
                item.of("rank", row.rank() == null ? null : BigDecimal.valueOf(row.rank()), RANK, rose(row)),
                item.of("growth", growth == null ? null : Rate.percent(growth), Unit.PERCENT, null),
                item.of("export", money.tell(exports), money.unit(), null),
                item.of("import", money.tell(imports), money.unit(), null),
                item.of(
                        "balance",
                        exports == null || imports == null ? null : money.tell(exports.subtract(imports)),
                        money.unit(),
                        null),
                item.since(row));
    }

    private static boolean loaded(Flow flow, Compared compared) {
        return compared.now().of(flow).months().equals(compared.now().months());
    }

    /** How many places up. */
    private static Facts.@Nullable Change rose(Row row) {
        return row.rank() == null || row.rankBefore() == null
                ? null
                : new Facts.Change(
                        BigDecimal.valueOf((long) row.rankBefore() - row.rank()),
                        RANK,
                        false,
                        TEXTS.get("change.rank"));
    }

    private record Items(Compared compared) {
        Facts.Item of(String key, @Nullable BigDecimal value, Unit unit, Facts.@Nullable Change change) {
            return new Facts.Item(
                    key,
                    TEXTS.get("profile." + key),
                    value,
                    unit,
                    period(),
                    compared.status(),
                    compared.source(),
                    change,
                    VIEW);
        }

        /** In how many years, and in the item's name since which. */
        Facts.Item since(Row row) {
            var first = row.first();
            return new Facts.Item(
                    "years",
                    first == null
                            ? TEXTS.get("profile.years")
                            : TEXTS.get("profile.years.since", Integer.toString(first.getYear())),
                    row.years() == null ? null : BigDecimal.valueOf(row.years()),
                    YEARS,
                    first == null ? null : Period.year(first.getYear()),
                    compared.status(),
                    compared.source(),
                    null,
                    VIEW);
        }

        /** A month or a year, whole or to date; null where the months asked for are neither. */
        private @Nullable Period period() {
            var months = compared.now().months();
            var first = months.first();
            var last = months.last();
            if (first.equals(last)) {
                return Period.month(last);
            }
            return first.getMonthValue() == 1 && first.getYear() == last.getYear() ? Period.yearToDate(last) : null;
        }
    }
}
