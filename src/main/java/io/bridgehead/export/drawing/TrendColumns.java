package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.LabelPlaces.Wanted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The series of a trend as columns from 0, beside each other or stacked; published values as dots beside them. */
final class TrendColumns {
    private static final double SHARE = 0.64;
    private static final double CROWDED_SHARE = 0.82;
    private static final int CROWDED = 20;
    /** Columns beside each other may be so wide for the sake of their labels. */
    private static final double LABELLED_SHARE = 0.86;

    private final boolean stacked;
    private final TrendRuns runs;
    private final TrendPlot plot;
    private final Painter.Ground ground;
    private final Pen pen;
    private final Map<Integer, List<Area>> columns = new TreeMap<>();
    private final List<Wanted> labels = new ArrayList<>();

    TrendColumns(boolean stacked, TrendRuns runs, TrendPlot plot, Painter.Ground ground, Pen pen) {
        this.stacked = stacked;
        this.runs = runs;
        this.plot = plot;
        this.ground = ground;
        this.pen = pen;
    }

    void draw() {
        for (var slot = 0; slot < runs.slots().size(); slot++) {
            if (stacked) {
                stacks(slot);
            } else {
                besides(slot);
            }
        }
    }

    /** Published values, over what else is drawn. */
    TrendMarks drawDots() {
        var spots = new ArrayList<Area>();
        for (var run : runs.beside()) {
            run.points().forEach((slot, point) -> {
                var spot = plot.point(slot, TrendRun.height(point), TrendDots.PART);
                pen.add(TrendDots.beside(run, spot, ground.palette()));
                spots.add(spot);
                if (stacked) {
                    want(point.value(), spot);
                    // Its number stands at the dot, also on the stack: over the stack it would be read as the stack's.
                    columns.remove(slot);
                }
            });
        }
        columns.values().forEach(spots::addAll);
        return new TrendMarks(spots, areShown() ? labels : List.of());
    }

    /** Columns are labelled all or not at all. */
    private boolean areShown() {
        var widest = labels.stream().mapToDouble(Wanted::width).max().orElse(0);
        var room = stacked || series() == 1 ? 1 : LABELLED_SHARE / series();
        return isFew() && widest <= plot.slotWidth() * room;
    }

    private boolean isFew() {
        return runs.slots().size() <= TrendMarks.MOST_LABELS;
    }

    private int series() {
        return Math.toIntExact(
                runs.columns().stream().map(TrendRun::series).distinct().count());
    }

    private double share() {
        if (runs.slots().size() > CROWDED) {
            return CROWDED_SHARE;
        }
        var labels = runs.points().map(point -> said(point.value())).toList();
        var wanted = (pen.widest(labels) + TrendMarks.MARGIN) * series() / plot.slotWidth();
        return stacked || !isFew() || wanted > LABELLED_SHARE ? SHARE : Math.max(SHARE, wanted);
    }

    /** A place for each series; where a part of a period stands beside a whole one, both have half of it. */
    private void besides(int slot) {
        var group = plot.slotWidth() * share();
        var all = runs.columns().stream().map(TrendRun::series).distinct().toList();
        for (var place = 0; place < all.size(); place++) {
            var series = all.get(place);
            var present = runs.columns().stream()
                    .filter(run -> run.series().equals(series) && run.has(slot))
                    .toList();
            var width = group / all.size() / Math.max(1, present.size());
            var left = plot.centre(slot) - group / 2 + place * group / all.size();
            for (var part = 0; part < present.size(); part++) {
                var run = present.get(part);
                var value = run.height(slot);
                var spot = column(run, slot, left + part * width, width, 0, value);
                want(run.at(slot).value(), spot);
            }
        }
    }

    private void stacks(int slot) {
        var stacks = TrendStacks.of(runs.columns(), slot).stacks();
        var group = plot.slotWidth() * share();
        for (var place = 0; place < stacks.size(); place++) {
            var width = group / stacks.size();
            stack(stacks.get(place), slot, plot.centre(slot) - group / 2 + place * width, width);
        }
    }

    private void stack(List<TrendRun> stack, int slot, double left, double width) {
        var above = 0.0;
        var below = 0.0;
        var last = Area.around(left + width / 2, plot.axis().at(0), 0);
        for (var run : stack) {
            var value = run.height(slot);
            var from = value < 0 ? below : above;
            last = column(run, slot, left, width, from, from + value);
            if (value < 0) {
                below += value;
            } else {
                above += value;
            }
            if (isMixed()) {
                want(run.at(slot).value(), last);
            }
        }
        var published = runs.beside().stream().anyMatch(run -> run.has(slot));
        var total = TrendStacks.total(stack, runs.columns(), slot);
        // Where a stack has its published value beside it, that is the number to read.
        if (!isMixed() && !published && total != null) {
            want(total, last);
        }
    }

    /** A sum of gains and losses stands on top of neither: each says its own. */
    private boolean isMixed() {
        return runs.points().anyMatch(point -> TrendRun.height(point) < 0);
    }

    private Area column(TrendRun run, int slot, double left, double width, double from, double to) {
        var axis = plot.axis();
        var spot = Area.ofCorners(left, axis.at(from), left + width, axis.at(to));
        if (spot.height() > 0) {
            var gap = Math.min(0.5, width / 8);
            var seen = new Area(spot.x() + gap, spot.y(), spot.width() - 2 * gap, spot.height());
            pen.add(
                    run.isSingle()
                            ? BarLook.ofPart(seen, run.colour(), ground.palette())
                            : BarLook.of(seen, run.colour()));
        }
        columns.computeIfAbsent(slot, each -> new ArrayList<>()).add(spot);
        return spot;
    }

    private void want(@Nullable BigDecimal value, Area spot) {
        var text = said(value);
        var below = value != null && value.signum() < 0;
        labels.add(new Wanted(text, spot, pen.width(text) + TrendMarks.MARGIN, below));
    }

    private String said(@Nullable BigDecimal value) {
        return Numbers.number(value, ground.figure().unit().decimals());
    }
}
