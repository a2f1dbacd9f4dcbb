package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Bars from 0, largest first, each with its name and its value; what stands beside the list is grey. */
final class RankingPainter implements Painter<Ranking> {
    private static final Texts WORDS = new Texts("element");
    private static final double ROW = 28;
    private static final double BAR = 0.66 * ROW;
    private static final double NARROW = 480;
    private static final double RIGHT = 16;
    private static final double BESIDE = 6;

    @Override
    public Body paint(Ranking ranking, Ground ground) {
        var items = ranking.items();
        if (items.isEmpty()) {
            return new Body(0, List.of(), List.of());
        }
        var pen = new Pen(ground);
        var lang = ground.lang();
        var names = names(ranking, ground, pen);
        var left = names.width() + 10;
        var axis = new AcrossAxis(scale(ranking, ground, pen, left), left, ground.width() - left - RIGHT);
        var lines = new RowLines(ranking.lines(), axis, pen, lang, ground.width());
        var top = lines.height();
        var bottom = top + names.height();
        axis.draw(pen, top, bottom, value -> Numbers.compact(value, lang));
        names.write(pen, left - 8, top, ground.palette().inkSoft());
        for (var row = 0; row < items.size(); row++) {
            bar(items.get(row), axis, top + names.middle(row), ground, pen);
        }
        lines.draw(pen, bottom);
        for (var row = 0; row < items.size(); row++) {
            label(items.get(row), axis, top + names.middle(row), ground, pen);
        }
        return new Body(bottom + AcrossAxis.HEIGHT, pen.marks(), List.of());
    }

    /** "▲2" for two places up on a year before, a word for what had no rank then; empty where ranks aren't compared. */
    static String move(Ranking ranking, Ranking.Item item, Lang lang) {
        var ranked = ranking.items().stream()
                .filter(each -> each.kind() == Ranking.Kind.ITEM)
                .toList();
        var compared = ranking.items().stream().anyMatch(each -> each.rankBefore() != null);
        if (item.kind() != Ranking.Kind.ITEM || !compared) {
            return "";
        }
        var before = item.rankBefore();
        if (before == null) {
            return Numbers.remark("", WORDS.in(lang, "rank.new"), lang).strip();
        }
        var up = before - ranked.indexOf(item) - 1;
        return up == 0 ? "" : (up > 0 ? "▲" : "▼") + Math.abs(up);
    }

    private static RowNames names(Ranking ranking, Ground ground, Pen pen) {
        var lang = ground.lang();
        return RowNames.of(
                ranking.items().stream().map(item -> item.name().in(lang)).toList(),
                ranking.items().stream().map(item -> move(ranking, item, lang)).toList(),
                ROW,
                ground.width() * (ground.width() < NARROW ? 0.36 : 0.32),
                pen);
    }

    /** The longest bars leave room for their labels, at the cost of a longer axis rather than of a cut number. */
    private static Scale scale(Ranking ranking, Ground ground, Pen pen, double left) {
        var reach = Stream.concat(
                        ranking.items().stream().map(Ranking.Item::value).filter(Objects::nonNull),
                        ranking.lines().stream().map(line -> line.value()))
                .map(value -> value.doubleValue())
                .toList();
        var low = reach.stream().mapToDouble(Double::doubleValue).reduce(0, Math::min);
        var high = reach.stream().mapToDouble(Double::doubleValue).reduce(0, Math::max);
        var widest = pen.widest(
                ranking.items().stream().map(item -> said(item, ground)).toList());
        var share = (widest + 14) / Math.max(80, ground.width() - left - RIGHT);
        var sides = (low < 0 ? 1 : 0) + (high > 0 ? 1 : 0);
        var room = (high - low) / (1 - Math.min(0.6, share * sides)) * share;
        return Scale.nice(reach, ground.width() < NARROW ? 3 : 5, 0)
                .reaching(low < 0 ? low - room : 0, high > 0 ? high + room : 0);
    }

    private static void bar(Ranking.Item item, AcrossAxis axis, double middle, Ground ground, Pen pen) {
        var value = item.value();
        if (value != null && value.signum() != 0) {
            var spot = Area.ofCorners(axis.at(0), middle - BAR / 2, axis.at(value.doubleValue()), middle + BAR / 2);
            pen.add(BarLook.of(spot, colour(item, ground)));
        }
    }

    /** Bars keep the colour of the flow that was asked for; without one they are a total. */
    private static Colour colour(Ranking.Item item, Ground ground) {
        if (item.kind() != Ranking.Kind.ITEM) {
            return ground.palette().of("aside");
        }
        var flows = ground.figure().scope().getOrDefault("flow", List.of());
        var one = flows.size() == 1 ? flows.get(0) : "";
        return ground.palette().of(one.equals("import") || one.equals("export") ? one : "total");
    }

    private static String said(Ranking.Item item, Ground ground) {
        return Numbers.number(item.value(), ground.figure().unit().decimals());
    }

    private static void label(Ranking.Item item, AcrossAxis axis, double middle, Ground ground, Pen pen) {
        var value = item.value();
        var ink = ground.palette().ink();
        if (value == null) {
            pen.patched(said(item, ground), axis.at(0) + BESIDE, middle, ink, Anchor.START);
            return;
        }
        var end = axis.at(value.doubleValue());
        var below = value.signum() < 0;
        pen.rimmed(
                said(item, ground),
                below ? end - BESIDE : end + BESIDE,
                middle,
                ink,
                below ? Anchor.END : Anchor.START);
    }
}
