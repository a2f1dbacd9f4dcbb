package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Composition.Part;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Areas by value, side by side within the areas of their groups; darker is a larger share. */
final class CompositionPainter implements Painter<Composition> {
    private static final double LEAST_SHARE = 0.001;
    private static final double NARROW = 480;
    private static final double LOWEST = 380;
    private static final double TALLEST = 640;

    @Override
    public Body paint(Composition composition, Ground ground) {
        var sketch = new Sketch(ground);
        var width = ground.width();
        var drawn = composition.parts().stream().filter(Treemap::isDrawn).toList();
        var tall = width < NARROW ? width * 1.25 : Math.clamp(width * 0.56, LOWEST, TALLEST);
        var height = drawn.isEmpty() ? 0 : Math.rint(tall);
        var shares = Shares.of(composition, drawn);
        for (var group : Treemap.of(composition, width, height).groups()) {
            TreemapTexts.header(sketch, group, shares.of(group.value()));
            for (var index = 0; index < group.parts().size(); index++) {
                part(sketch, group.parts().get(index), inset(group.areas().get(index), width, height), shares);
            }
        }
        var y = drawn.isEmpty() ? 0 : height + 8;
        y += ScaleKey.draw(sketch, key(sketch, shares), y);
        var rest = composition.parts().stream()
                .filter(part -> !Treemap.isDrawn(part))
                .map(part -> said(part, sketch))
                .toList();
        var title = Numbers.labelled(sketch.word("noArea"), " ", sketch.lang()).strip();
        return sketch.body(y + Chips.draw(sketch, title, rest, y + 6) + (rest.isEmpty() ? 0 : 6));
    }

    /** A gap between neighbours, none along the edge. What is smaller than the gap is not seen. */
    private static Area inset(Area area, double width, double height) {
        var right = area.right() >= width - 0.01 ? width : area.right() - 1;
        var bottom = area.bottom() >= height - 0.01 ? height : area.bottom() - 1;
        return Area.between(
                Math.min(right, area.x() <= 0 ? 0 : area.x() + 1),
                Math.min(bottom, area.y() <= 0 ? 0 : area.y() + 1),
                right,
                bottom);
    }

    private static void part(Sketch sketch, Part part, Area area, Shares shares) {
        var palette = sketch.palette();
        var share = shares.of(part);
        var step = shares.step(share);
        var aside = part.kind() != Ranking.Kind.ITEM;
        if (area.width() < 1 || area.height() < 1) {
            sketch.box(area, 0, aside ? palette.lineStrong() : palette.steps().get(step), null);
            return;
        }
        sketch.box(
                aside ? new Area(area.x() + 0.5, area.y() + 0.5, area.width() - 1, area.height() - 1) : area,
                0,
                aside ? palette.sunken() : palette.steps().get(step),
                aside ? Stroke.of(palette.lineStrong(), 1) : null);
        var ink = aside ? palette.ink() : palette.stepInks().get(step);
        TreemapTexts.part(sketch, part, share, area, ink);
    }

    private static List<ScaleKey.Entry> key(Sketch sketch, Shares shares) {
        var labels = ScaleKey.ofBreaks(shares.breaks(), PlaceScale::shareBound);
        return IntStream.range(0, labels.size())
                .mapToObj(index -> ScaleKey.Entry.of(
                        (index == 0 ? sketch.word("share") + " " : "") + labels.get(index),
                        sketch.palette().steps().get(Classes.step(index, labels.size()))))
                .toList();
    }

    private static String said(Part part, Sketch sketch) {
        var lang = sketch.lang();
        return Numbers.labelled(part.name().in(lang), Numbers.amount(part.value(), sketch.unit(), lang), lang);
    }

    /** @param whole what shares are of that nobody gave */
    private record Shares(@Nullable BigDecimal whole, List<Double> breaks) {
        static Shares of(Composition composition, List<Part> drawn) {
            var total = composition.total();
            var sum = drawn.stream().map(Part::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
            var whole = total == null || total.signum() == 0 ? sum : total;
            var unbroken = new Shares(whole, List.of());
            var shares = drawn.stream()
                    .map(unbroken::of)
                    .filter(Objects::nonNull)
                    .map(BigDecimal::doubleValue)
                    .filter(share -> share > 0)
                    .toList();
            return new Shares(whole, Classes.breaks(shares, LEAST_SHARE));
        }

        @Nullable
        BigDecimal of(Part part) {
            return part.share() == null ? of(part.value()) : part.share();
        }

        @Nullable
        BigDecimal of(@Nullable BigDecimal value) {
            return Rate.share(value, whole);
        }

        int step(@Nullable BigDecimal share) {
            return share == null ? 0 : Classes.step(Classes.among(share.doubleValue(), breaks), breaks.size() + 1);
        }
    }
}
