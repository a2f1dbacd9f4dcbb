package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import java.util.ArrayList;
import java.util.List;

/** What the series of a trend and their partial periods look like. */
final class TrendLegend {
    private static final Texts WORDS = new Texts("element");

    private final Trend.Chart chart;
    private final TrendRuns runs;
    private final Palette palette;
    private final Lang lang;

    TrendLegend(Trend.Chart chart, TrendRuns runs, Painter.Ground ground) {
        this.chart = chart;
        this.runs = runs;
        palette = ground.palette();
        lang = ground.lang();
    }

    /** A single series is what the title names; a series whose name stands at its line needs no entry. */
    List<Painter.Key> keys(List<String> namedAtLines) {
        var all = runs.all();
        if (all.size() == 1 && !all.get(0).isSingle()) {
            return List.of();
        }
        var keys = new ArrayList<Painter.Key>();
        var whole = all.stream().filter(run -> !run.isSingle()).toList();
        whole.forEach(run -> keys.add(new Painter.Key(run.series().name().in(lang), run.colour(), wholeLook(run))));
        keys.addAll(partKeys(all, whole));
        keys.removeIf(key -> namedAtLines.contains(key.label()));
        return keys;
    }

    /** One entry tells the look of all partial periods: as many as series would drown the names of the series. */
    private List<Painter.Key> partKeys(List<TrendRun> all, List<TrendRun> whole) {
        var single = all.stream().filter(TrendRun::isSingle).toList();
        // A series that has no full period at all keeps its name and colour.
        var only = single.stream()
                .anyMatch(
                        run -> whole.stream().noneMatch(other -> other.series().equals(run.series())));
        if (whole.size() == 1 || only) {
            return single.stream()
                    .map(run -> {
                        var name = Numbers.remark(run.series().name().in(lang), part(List.of(run)), lang);
                        return new Painter.Key(name, run.colour(), partLook(run));
                    })
                    .toList();
        }
        return single.stream()
                .map(TrendRun::basis)
                .distinct()
                .map(basis ->
                        single.stream().filter(run -> run.basis() == basis).toList())
                .map(alike -> new Painter.Key(part(alike), palette.of("aside"), partLook(alike.get(0))))
                .toList();
    }

    /** "年初至今：2025年1–9月"; without the period where there are several. */
    private String part(List<TrendRun> alike) {
        var labels = alike.stream()
                .flatMap(run -> run.points().values().stream())
                .map(point -> point.period().label().in(lang))
                .distinct()
                .toList();
        var basis = alike.get(0).basis();
        var word = WORDS.in(lang, "basis." + basis.code());
        if (labels.size() > 1) {
            return word;
        }
        // A day's label says by itself that it is one: "as of 20 Aug 2024".
        return basis == Basis.AS_OF ? labels.get(0) : Numbers.labelled(word, labels.get(0), lang);
    }

    private Painter.Look wholeLook(TrendRun run) {
        if (runs.beside().contains(run)) {
            return Painter.Look.DOT;
        }
        if (chart != Trend.Chart.LINE) {
            return Painter.Look.BAR;
        }
        return run.series().role() == Trend.Role.COMPUTED ? Painter.Look.DASHED_LINE : Painter.Look.LINE;
    }

    private Painter.Look partLook(TrendRun run) {
        return chart != Trend.Chart.LINE && runs.columns().contains(run)
                ? Painter.Look.HATCHED_BAR
                : Painter.Look.HOLLOW_DOT;
    }
}
