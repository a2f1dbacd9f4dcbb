package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Colour;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.ChartPlan.Kind;
import io.bridgehead.export.office.ChartPlan.Look;
import io.bridgehead.export.office.ChartPlan.Strand;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things beside each other as bars. */
final class BarCharts {
    private static final Texts ELEMENT = new Texts("element");
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    /** So many columns have room for their numbers. */
    private static final int MOST_LABELS = 20;

    /** So many groups can be told apart by colour. */
    private static final int MOST_GROUPS = 6;

    private BarCharts() {}

    static ChartPlan ranking(Ranking ranking, Unit unit, Lang lang) {
        var items = ranking.items();
        Map<Integer, Colour> colours = new HashMap<>();
        for (var at = 0; at < items.size(); at++) {
            if (items.get(at).kind() != Ranking.Kind.ITEM) {
                colours.put(at, COLOURS.of("aside"));
            }
        }
        var strand = new Strand(
                value(unit, lang),
                Look.FILLED,
                COLOURS.of(Trend.Role.TOTAL, 0),
                values(items, Ranking.Item::value),
                colours,
                false);
        return bars(items.stream().map(item -> item.name().in(lang)).toList(), List.of(strand), unit, lang);
    }

    /** Bars by group, each group in a colour of its own; without groups, or with too many, all in one. */
    static ChartPlan composition(Composition composition, Unit unit, Lang lang) {
        var groups = groups(composition, lang);
        if (groups.size() < 2 || groups.size() > MOST_GROUPS) {
            return ungrouped(composition.parts(), unit, lang);
        }
        var parts = groups.keySet().stream()
                .flatMap(group -> composition.parts().stream().filter(part -> group.equals(group(part))))
                .toList();
        var names = parts.stream().map(part -> part.name().in(lang)).toList();
        var strands = new ArrayList<Strand>();
        for (var group : groups.entrySet()) {
            strands.add(new Strand(
                    group.getValue(),
                    Look.FILLED,
                    COLOURS.category(strands.size()),
                    values(parts, part -> group.getKey().equals(group(part)) ? part.value() : null),
                    Map.of(),
                    false));
        }
        return new ChartPlan(Kind.OVERLAID_BAR, names, strands, unit.label().in(lang), unit.decimals(), true, null);
    }

    private static ChartPlan ungrouped(List<Composition.Part> parts, Unit unit, Lang lang) {
        var strand = new Strand(
                value(unit, lang),
                Look.FILLED,
                COLOURS.of(Trend.Role.TOTAL, 0),
                values(parts, Composition.Part::value),
                Map.of(),
                false);
        return bars(parts.stream().map(part -> part.name().in(lang)).toList(), List.of(strand), unit, lang);
    }

    /** The key of what it belongs to; empty: nothing. */
    private static String group(Composition.Part part) {
        var group = part.group();
        return group == null ? "" : group;
    }

    /** Names by key, in the order in which they first appear. */
    private static Map<String, String> groups(Composition composition, Lang lang) {
        var groups = new LinkedHashMap<String, String>();
        for (var part : composition.parts()) {
            var name = part.groupName();
            groups.putIfAbsent(group(part), name == null ? ELEMENT.in(lang, "noCell") : name.in(lang));
        }
        return groups;
    }

    static ChartPlan funnel(Funnel funnel, Unit unit, Lang lang) {
        var steps = funnel.steps();
        var strand = new Strand(
                value(unit, lang),
                Look.FILLED,
                COLOURS.of(Trend.Role.TOTAL, 0),
                values(steps, Funnel.Step::value),
                Map.of(),
                false);
        return bars(steps.stream().map(step -> step.name().in(lang)).toList(), List.of(strand), unit, lang);
    }

    /** What was done as a bar, and around it the frame of what was planned. */
    static ChartPlan progress(Progress progress, Lang lang) {
        var items = progress.items();
        var actual = new Strand(
                ELEMENT.in(lang, "actual"),
                Look.FILLED,
                COLOURS.of(Trend.Role.ACTUAL, 0),
                values(items, Progress.Item::actual),
                Map.of(),
                false);
        var plan = new Strand(
                ELEMENT.in(lang, "plan"),
                Look.OUTLINED,
                COLOURS.of(Trend.Role.PLAN, 0),
                values(items, Progress.Item::plan));
        return new ChartPlan(
                Kind.OVERLAID_BAR,
                items.stream().map(item -> item.name().in(lang)).toList(),
                List.of(actual, plan),
                Unit.PERCENT.label().in(lang),
                Unit.PERCENT.decimals(),
                true,
                null);
    }

    static ChartPlan distribution(Distribution distribution, Unit unit, Lang lang) {
        var bins = distribution.bins();
        var strand = new Strand(
                value(unit, lang),
                Look.FILLED,
                COLOURS.of(Trend.Role.TOTAL, 0),
                values(bins, Distribution.Bin::value),
                Map.of(),
                false);
        return new ChartPlan(
                Kind.COLUMN,
                bins.stream().map(bin -> bin.name().in(lang)).toList(),
                List.of(strand),
                unit.label().in(lang),
                unit.decimals(),
                bins.size() <= MOST_LABELS,
                null);
    }

    private static ChartPlan bars(List<String> names, List<Strand> strands, Unit unit, Lang lang) {
        return new ChartPlan(Kind.BAR, names, strands, unit.label().in(lang), unit.decimals(), true, null);
    }

    private static String value(Unit unit, Lang lang) {
        return Numbers.remark(ELEMENT.in(lang, "value"), unit.label().in(lang), lang);
    }

    private static <T> List<@Nullable BigDecimal> values(List<T> items, Function<T, @Nullable BigDecimal> of) {
        var values = new ArrayList<@Nullable BigDecimal>();
        items.forEach(item -> values.add(of.apply(item)));
        return values;
    }
}
