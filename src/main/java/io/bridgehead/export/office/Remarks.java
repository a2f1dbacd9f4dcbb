package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Line;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be said under a chart: how it is to be read, and numbers of the figure that it has no mark for. */
final class Remarks {
    private static final Texts TEXTS = new Texts("export");

    private Remarks() {}

    /** These, and after them the figure's own notes. */
    static List<String> under(Figure figure, Lang lang) {
        var all = new ArrayList<String>();
        if (!figure.shape().isEmpty()) {
            all.addAll(ofShape(figure, lang));
        }
        figure.notes().forEach(note -> all.add(note.text().in(lang)));
        return all;
    }

    private static List<String> ofShape(Figure figure, Lang lang) {
        return switch (figure.shape()) {
            case Trend trend -> List.of();
            case Ranking ranking -> lines(ranking.lines(), figure, lang);
            case Composition composition -> List.of();
            case Progress progress -> List.of(TEXTS.in(lang, "office.frame"));
            case Waterfall waterfall -> List.of(TEXTS.in(lang, "office.step"));
            case Distribution distribution -> middle(distribution, lang);
            case Funnel funnel ->
                funnel.rates().stream()
                        .map(rate -> rate(rate, figure.unit().decimals(), lang))
                        .toList();
            case Facts facts -> List.of();
            case Matrix matrix -> List.of();
            case Places places -> List.of();
            case Schedule schedule -> List.of();
            case Scorecard scorecard -> List.of();
        };
    }

    private static List<String> lines(List<Line> lines, Figure figure, Lang lang) {
        var all = new ArrayList<String>();
        for (var line : lines) {
            all.add(Numbers.labelled(line.name().in(lang), Numbers.amount(line.value(), figure.unit(), lang), lang));
        }
        return all;
    }

    private static List<String> middle(Distribution distribution, Lang lang) {
        var all = new ArrayList<String>();
        middle(all, "mean", distribution.mean(), distribution.of(), lang);
        middle(all, "median", distribution.median(), distribution.of(), lang);
        return all;
    }

    private static void middle(List<String> to, String key, @Nullable BigDecimal value, Unit unit, Lang lang) {
        if (value != null) {
            var said = Numbers.number(value, Math.max(1, unit.decimals())) + " "
                    + unit.label().in(lang);
            to.add(Numbers.labelled(Lines.ELEMENT.in(lang, key), said.strip(), lang));
        }
    }

    private static String rate(Funnel.Quotient rate, int decimals, Lang lang) {
        var of = Numbers.labelled(
                rate.of().in(lang),
                Numbers.number(rate.numerator(), decimals) + " / " + Numbers.number(rate.denominator(), decimals),
                lang);
        return Numbers.remark(Numbers.labelled(rate.name().in(lang), Numbers.percent(rate.value()), lang), of, lang);
    }
}
