package io.bridgehead.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where labels of points go: above their mark, else below, else nowhere. A label never touches another label, another
 * mark or the edge; the first and last come first, since a reader compares the ends.
 */
final class LabelPlaces {
    static final double HEIGHT = 14;
    private static final double GAP = 4;

    /**
     * @param mark what is labelled
     * @param below below the mark first, as for a bar that hangs from zero
     */
    record Wanted(String text, Area mark, double width, boolean below) {}

    record Placed(String text, Area spot) {}

    private LabelPlaces() {}

    static List<Placed> place(List<Wanted> wanted, List<Area> obstacles, Area bounds) {
        var placed = new ArrayList<Placed>();
        for (var each : endsFirst(wanted)) {
            free(each, obstacles, bounds, placed).ifPresent(spot -> placed.add(new Placed(each.text(), spot)));
        }
        return placed;
    }

    /** Places from above to below, in order, at least so far apart and within bounds, each as near to its own as can be. */
    static List<Double> spread(List<Double> wanted, double gap, double least, double most) {
        var places = new ArrayList<>(wanted);
        for (var index = 0; index < places.size(); index++) {
            places.set(index, Math.max(places.get(index), index == 0 ? least : places.get(index - 1) + gap));
        }
        for (var index = places.size() - 1; index >= 0; index--) {
            var bound = index == places.size() - 1 ? most : places.get(index + 1) - gap;
            places.set(index, Math.min(places.get(index), bound));
        }
        return places;
    }

    private static Optional<Area> free(Wanted each, List<Area> obstacles, Area bounds, List<Placed> placed) {
        return spots(each)
                .filter(spot -> spot.isWithin(bounds))
                .filter(spot -> obstacles.stream().noneMatch(other -> isInTheWay(other, each.mark(), spot)))
                .filter(spot -> placed.stream().noneMatch(other -> spot.overlaps(other.spot())))
                .findFirst();
    }

    /** Also what lies between a mark and its label: the label would be read as that one's. */
    private static boolean isInTheWay(Area other, Area mark, Area label) {
        if (other.equals(mark)) {
            return false;
        }
        var under = Math.abs(other.middleX() - mark.middleX()) < 1;
        var between = (other.middleY() - mark.middleY()) * (other.middleY() - label.middleY()) < 0;
        return label.overlaps(other) || (under && between);
    }

    private static Stream<Area> spots(Wanted wanted) {
        var mark = wanted.mark();
        var x = mark.middleX() - wanted.width() / 2;
        var over = new Area(x, mark.y() - GAP - HEIGHT, wanted.width(), HEIGHT);
        var under = new Area(x, mark.bottom() + GAP, wanted.width(), HEIGHT);
        return wanted.below() ? Stream.of(under, over) : Stream.of(over, under);
    }

    private static List<Wanted> endsFirst(List<Wanted> wanted) {
        var first =
                wanted.stream().mapToDouble(each -> each.mark().middleX()).min().orElse(0);
        var last =
                wanted.stream().mapToDouble(each -> each.mark().middleX()).max().orElse(0);
        var order = new ArrayList<Wanted>();
        IntStream.iterate(wanted.size() - 1, index -> index >= 0, index -> index - 1)
                .mapToObj(wanted::get)
                .filter(each -> isEnd(each, first, last))
                .forEach(order::add);
        wanted.stream().filter(each -> !isEnd(each, first, last)).forEach(order::add);
        return order;
    }

    private static boolean isEnd(Wanted each, double first, double last) {
        return each.mark().middleX() == first || each.mark().middleX() == last;
    }
}
