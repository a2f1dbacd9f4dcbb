package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Places on a time axis: "2025", "2025-Q1" or "2025-03". */
final class TimeSlots {
    private static final Pattern SLOT = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final Pattern YEARS_FIRST = Pattern.compile(".*-(01|Q1)");
    private static final int[] YEARS = {1, 2, 5, 10, 20};
    private static final int[] QUARTERS = {1, 2, 4, 8, 20};
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60};
    private static final double GAP = 8;

    /** Guards the axis against a stray year: then only the given slots are shown. */
    private static final int MOST = 1200;

    private enum Grain {
        YEAR(1),
        QUARTER(4),
        MONTH(12);

        final int size;

        Grain(int size) {
            this.size = size;
        }

        String slot(int at) {
            return switch (this) {
                case YEAR -> Integer.toString(at);
                case QUARTER -> at / size + "-Q" + (at % size + 1);
                case MONTH -> String.format(Locale.ROOT, "%d-%02d", at / size, at % size + 1);
            };
        }
    }

    private record Place(Grain grain, int at) {}

    private TimeSlots() {}

    /**
     * All slots from the first to the last, also those nobody has a value for: a year without a value keeps its place,
     * so that a line breaks there instead of bridging it. Slots of mixed grain are only put in order.
     */
    static List<String> filled(Collection<String> slots) {
        var given = List.copyOf(new TreeSet<>(slots));
        var places =
                given.stream().map(TimeSlots::place).flatMap(Optional::stream).toList();
        var grains = places.stream().map(Place::grain).distinct().toList();
        if (places.size() < given.size() || grains.size() != 1) {
            return given;
        }
        var first = places.get(0).at();
        var last = places.get(places.size() - 1).at();
        return last - first >= MOST
                ? given
                : IntStream.rangeClosed(first, last)
                        .mapToObj(grains.get(0)::slot)
                        .toList();
    }

    /**
     * A label for each slot, empty where there is no room, at the steps a calendar is read in: years counted back from
     * the last, months and quarters from a year's first.
     */
    static List<String> labels(List<String> slots, double slotWidth, Pen pen) {
        var said = slots.stream().map(Numbers::slot).toList();
        var least = (pen.widest(said) + GAP) / Math.max(1, slotWidth);
        var step = step(slots.get(0), least);
        var start = SLOT.matcher(slots.get(0)).matches() && slots.get(0).length() == 4
                ? slots.size() - 1
                : firstOfYear(slots);
        return IntStream.range(0, slots.size())
                .mapToObj(index -> (index - start) % step == 0 ? said.get(index) : "")
                .toList();
    }

    private static int step(String slot, double least) {
        var steps = slot.length() == 4 ? YEARS : slot.contains("Q") ? QUARTERS : MONTHS;
        return IntStream.of(steps).filter(each -> each >= least).findFirst().orElse((int) Math.ceil(least));
    }

    private static int firstOfYear(List<String> slots) {
        return IntStream.range(0, slots.size())
                .filter(index -> YEARS_FIRST.matcher(slots.get(index)).matches())
                .findFirst()
                .orElse(0);
    }

    private static Optional<Place> place(String slot) {
        var found = SLOT.matcher(slot);
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return Optional.of(
                    new Place(Grain.QUARTER, year * Grain.QUARTER.size + Integer.parseInt(found.group(2)) - 1));
        }
        if (found.group(3) != null) {
            return Optional.of(new Place(Grain.MONTH, year * Grain.MONTH.size + Integer.parseInt(found.group(3)) - 1));
        }
        return Optional.of(new Place(Grain.YEAR, year));
    }
}
