package io.bridgehead.partners;

import static org.jooq.impl.DSL.name;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Trade with groups of countries, each with those that were its members at the time of the trade. */
final class CountryGroups {
    static final String ID = "trade.groups";

    private final RegionDatabase database;
    private final Answers answers;

    CountryGroups(RegionDatabase database, Answers answers) {
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
        if (codes.list(Parameter.GROUP).codes().isEmpty()) {
            notes.add("no-groups");
        }
        List<Row> rows = compared.now().slices().isEmpty() || filter.meansNothing()
                ? List.of()
                : rows(transaction, codes, filter, compared, scope.groups());
        if (!rows.isEmpty()) {
            compared.testify(evidence);
            rows.forEach(row -> evidence.addSource(row.source()));
            notes.add("groups-overlap");
        }
        var base = new MinimumBase(rows.isEmpty() ? null : rows.getFirst().totalBefore());
        var items = rows.stream()
                .map(row -> item(row, codes, filter, compared, base))
                .toList();
        base.note(notes);
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                filter.money().unit(),
                new Ranking(
                        items,
                        rows.isEmpty()
                                ? null
                                : filter.money().tell(rows.getFirst().total())),
                evidence,
                notes);
    }

    private static Ranking.Item item(
            Row row, RegionCodes codes, TradeFilter filter, Compared compared, MinimumBase base) {
        var name = codes.name(Parameter.GROUP, row.group());
        return new Ranking.Item(
                row.group(),
                name,
                Ranking.Kind.ITEM,
                filter.money().tell(row.value()),
                Rate.share(row.value(), row.total()),
                base.growth(name, row.value(), row.before()),
                Rate.contribution(row.value(), row.before(), row.totalBefore()),
                compared.status(),
                compared.source());
    }

    /** One statement, once the members are known. The largest group first. */
    private static List<Row> rows(
            DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared, List<String> asked) {
        var partners = PartnerCodes.read(transaction, filter.region());
        var members = GroupMembers.read(transaction, filter.region(), partners);
        var traded = GroupTrade.read(transaction, filter, compared, members);
        var total = Pair.NONE;
        var groups = new LinkedHashMap<String, Pair>();
        members.sources().keySet().stream()
                .filter(group -> asked.isEmpty() || asked.contains(group))
                .forEach(group -> groups.put(group, Pair.NONE));
        for (var trade : traded) {
            var sums = new Pair(trade.value(), trade.before());
            total = total.and(sums);
            if (partners.kind(trade.partner(), codes) == Ranking.Kind.ITEM) {
                members.of(trade.partner(), trade.day())
                        .forEach(group -> groups.computeIfPresent(group, (code, so) -> so.and(sums)));
            }
        }
        var all = total;
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getValue().value(), Comparator.reverseOrder()))
                .map(group -> new Row(
                        group.getKey(),
                        members.sources().getOrDefault(group.getKey(), ""),
                        group.getValue().value(),
                        compared.comparable() ? group.getValue().before() : null,
                        all.value(),
                        compared.comparable() ? all.before() : null))
                .toList();
    }

    /** What was traded in a period and in the one before. */
    private record Pair(BigDecimal value, BigDecimal before) {
        static final Pair NONE = new Pair(BigDecimal.ZERO, BigDecimal.ZERO);

        Pair and(Pair other) {
            return new Pair(value.add(other.value), before.add(other.before));
        }
    }

    private record Row(
            String group,
            String source,
            BigDecimal value,
            @Nullable BigDecimal before,
            BigDecimal total,
            @Nullable BigDecimal totalBefore) {}
}
