package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things beside each other, a row each. */
final class CategoryTables {
    private CategoryTables() {}

    static TablePlan ranking(Figure figure, Ranking ranking, Lang lang) {
        var lines = new Lines(figure, lang).text("category");
        lines.number(value(lines, figure.unit(), lang))
                .known(lines.word("share"))
                .known(lines.word("growth"))
                .known(Numbers.remark(lines.word("contribution"), lines.word("points"), lang))
                .known(lines.word("rankBefore"));
        for (var item : ranking.items()) {
            lines.row(
                    item.status(),
                    item.source(),
                    List.of(
                            Entry.text(item.name().in(lang)),
                            amount(item.value(), figure),
                            Entry.percent(item.share()),
                            Entry.signedPercent(item.growth()),
                            Entry.signed(item.contribution(), 1),
                            Entry.count(item.rankBefore())));
        }
        var last = new ArrayList<List<Entry>>(total(lines, ranking.total(), figure));
        for (Line line : ranking.lines()) {
            last.add(List.of(Entry.text(line.name().in(lang)), amount(line.value(), figure)));
        }
        return lines.plan(last);
    }

    static TablePlan composition(Figure figure, Composition composition, Lang lang) {
        var grouped = composition.parts().stream().anyMatch(part -> part.groupName() != null);
        var lines = new Lines(figure, lang).text("category");
        if (grouped) {
            lines.text("parent");
        }
        lines.number(value(lines, figure.unit(), lang))
                .known(lines.word("share"))
                .known(lines.word("growth"));
        for (var part : composition.parts()) {
            var entries = new ArrayList<Entry>();
            entries.add(Entry.text(part.name().in(lang)));
            if (grouped) {
                var group = part.groupName();
                entries.add(Entry.text(group == null ? "" : group.in(lang)));
            }
            entries.add(amount(part.value(), figure));
            entries.add(Entry.percent(part.share()));
            entries.add(Entry.signedPercent(part.growth()));
            lines.row(part.status(), part.source(), entries);
        }
        var total = composition.total();
        if (total == null || !grouped) {
            return lines.plan(total(lines, total, figure));
        }
        return lines.plan(List.of(List.of(Entry.text(lines.word("total")), Entry.empty(), amount(total, figure))));
    }

    /** Steps, and under them the rates with what they are of. */
    static TablePlan funnel(Figure figure, Funnel funnel, Lang lang) {
        var lines = new Lines(figure, lang).text("category");
        lines.number(value(lines, figure.unit(), lang))
                .number(lines.word("rate"))
                .number(lines.word("numerator"))
                .number(lines.word("denominator"))
                .text("of");
        for (var step : funnel.steps()) {
            lines.row(
                    step.status(),
                    step.source(),
                    List.of(
                            Entry.text(step.name().in(lang)),
                            amount(step.value(), figure),
                            Entry.empty(),
                            Entry.empty(),
                            Entry.empty(),
                            Entry.empty()));
        }
        for (var rate : funnel.rates()) {
            lines.row(
                    rate.status(),
                    rate.source(),
                    List.of(
                            Entry.text(rate.name().in(lang)),
                            Entry.empty(),
                            Entry.percent(rate.value()),
                            amount(rate.numerator(), figure),
                            amount(rate.denominator(), figure),
                            Entry.text(rate.of().in(lang))));
        }
        return lines.plan();
    }

    static TablePlan waterfall(Figure figure, Waterfall waterfall, Lang lang) {
        var lines = new Lines(figure, lang).text("category");
        lines.number(value(lines, figure.unit(), lang))
                .number(Numbers.remark(
                        lines.word("change"), figure.unit().label().in(lang), lang))
                .known(Numbers.remark(lines.word("contribution"), lines.word("points"), lang));
        bar(lines, waterfall.from(), figure, lang);
        for (var step : waterfall.steps()) {
            lines.row(
                    step.status(),
                    step.source(),
                    List.of(
                            Entry.text(step.name().in(lang)),
                            Entry.empty(),
                            Entry.signed(step.change(), figure.unit().decimals()),
                            Entry.signed(step.contribution(), 1)));
        }
        bar(lines, waterfall.to(), figure, lang);
        return lines.plan();
    }

    private static void bar(Lines lines, Waterfall.Bar bar, Figure figure, Lang lang) {
        lines.row(
                bar.status(),
                bar.source(),
                List.of(Entry.text(bar.name().in(lang)), amount(bar.value(), figure), Entry.empty(), Entry.empty()));
    }

    static TablePlan distribution(Figure figure, Distribution distribution, Lang lang) {
        var lines = new Lines(figure, lang);
        lines.text("bin").number(value(lines, figure.unit(), lang));
        for (var bin : distribution.bins()) {
            lines.row(
                    distribution.status(),
                    distribution.source(),
                    List.of(Entry.text(bin.name().in(lang)), amount(bin.value(), figure)));
        }
        var last = new ArrayList<List<Entry>>();
        middle(last, lines.word("mean"), distribution.mean(), distribution.of(), lang);
        middle(last, lines.word("median"), distribution.median(), distribution.of(), lang);
        return lines.plan(last);
    }

    private static void middle(List<List<Entry>> to, String name, @Nullable BigDecimal value, Unit unit, Lang lang) {
        if (value != null) {
            // A mean has digits that what it is of doesn't have.
            var named = Numbers.remark(name, unit.label().in(lang), lang);
            to.add(List.of(Entry.text(named), Entry.number(value, Math.max(1, unit.decimals()))));
        }
    }

    private static String value(Lines lines, Unit unit, Lang lang) {
        return Numbers.remark(lines.word("value"), unit.label().in(lang), lang);
    }

    private static Entry amount(@Nullable BigDecimal value, Figure figure) {
        return Entry.number(value, figure.unit().decimals());
    }

    private static List<List<Entry>> total(Lines lines, @Nullable BigDecimal total, Figure figure) {
        return total == null ? List.of() : List.of(List.of(Entry.text(lines.word("total")), amount(total, figure)));
    }
}
