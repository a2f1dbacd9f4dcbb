package io.bridgehead.export.drawing;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Composition.Part;
import io.bridgehead.figure.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Parts side by side within the areas of their groups; each part's area is to every other's as their values are. */
record Treemap(List<Group> groups) {
    /** The strip a group's name stands on. */
    static final double HEADER = 22;

    /** Least width of a name. */
    static final double LEAST = 52;

    /** How often the groups are laid out anew, until the strips take away from none what the others keep. */
    private static final int ROUNDS = 40;

    private static final double EXACT = 0.001;

    Treemap {
        groups = List.copyOf(groups);
    }

    /** @param header 0 where it has no name, or no room for one */
    record Group(List<Part> parts, Area area, double header, List<Area> areas) {
        BigDecimal value() {
            return parts.stream().map(Treemap::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What has an area: a value above zero. */
    static boolean isDrawn(Part part) {
        return value(part).signum() > 0;
    }

    static Treemap of(Composition composition, double width, double height) {
        var groups =
                grouped(composition.parts().stream().filter(Treemap::isDrawn).toList());
        if (groups.isEmpty()) {
            return new Treemap(List.of());
        }
        var values = groups.stream().map(Treemap::sum).toList();
        var weights = values;
        var best = laidOut(groups, weights, width, height);
        for (var round = 0; round < ROUNDS && best.unevenness() > EXACT; round++) {
            var last = laidOut(groups, weights, width, height);
            if (last.unevenness() < best.unevenness()) {
                best = last;
            }
            weights = corrected(last, values, width * height);
        }
        return best;
    }

    /** A group weighs as much as its parts' areas and the strip over them. */
    private static List<Double> corrected(Treemap last, List<Double> values, double whole) {
        var strips = last.groups.stream()
                .mapToDouble(group -> group.header() * group.area().width())
                .toArray();
        var total = values.stream().mapToDouble(Double::doubleValue).sum();
        var left = whole
                - IntStream.range(0, strips.length)
                        .mapToDouble(index -> strips[index])
                        .sum();
        return IntStream.range(0, strips.length)
                .mapToObj(index -> values.get(index) / total * left + strips[index])
                .toList();
    }

    private static Treemap laidOut(List<List<Part>> groups, List<Double> weights, double width, double height) {
        var areas = Squarified.of(weights, new Area(0, 0, width, height));
        return new Treemap(IntStream.range(0, groups.size())
                .mapToObj(index -> group(groups.get(index), areas.get(index)))
                .toList());
    }

    private static Group group(List<Part> parts, Area area) {
        var named = parts.getFirst().group() != null;
        var header = named && area.width() >= LEAST && area.height() >= HEADER + 18 ? HEADER : 0;
        var inner = Area.between(area.x(), area.y() + header, area.right(), area.bottom());
        return new Group(
                parts,
                area,
                header,
                Squarified.of(
                        parts.stream().map(part -> value(part).doubleValue()).toList(), inner));
    }

    /** How far the most favoured part's area is beyond the least favoured one's, by value. */
    private double unevenness() {
        var favour = groups.stream()
                .mapToDouble(
                        group -> group.areas().stream().mapToDouble(Area::size).sum() / sum(group.parts()))
                .summaryStatistics();
        return favour.getMax() / favour.getMin() - 1;
    }

    private static List<List<Part>> grouped(List<Part> parts) {
        var groups = new LinkedHashMap<String, List<Part>>();
        for (var part : parts) {
            // A part without a group stands for itself among the groups.
            var key = part.group() == null ? "\u0000" + part.key() : part.group();
            groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(part);
        }
        groups.values()
                .forEach(
                        group -> group.sort(Comparator.comparing(Treemap::value).reversed()));
        return groups.values().stream()
                .sorted(Comparator.comparing(Treemap::isAside)
                        .thenComparing(Comparator.comparingDouble(Treemap::sum).reversed()))
                .toList();
    }

    private static boolean isAside(List<Part> group) {
        return group.stream().allMatch(part -> part.kind() != Ranking.Kind.ITEM);
    }

    private static double sum(List<Part> group) {
        return group.stream().mapToDouble(part -> value(part).doubleValue()).sum();
    }

    private static BigDecimal value(Part part) {
        return part.value() == null ? BigDecimal.ZERO : part.value();
    }
}
