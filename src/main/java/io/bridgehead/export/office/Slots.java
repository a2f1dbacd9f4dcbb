package io.bridgehead.export.office;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Places on an axis of time: 2025, 2025-Q1 or 2025-03. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2}))?");

    /** Guards the axis against a stray year 20250 in the data. */
    private static final int MOST = 1200;

    private Slots() {}

    /** All from the first to the last, also those nobody has a value for; of two grains just those given, in order. */
    static List<String> filled(Collection<String> given) {
        var ordered = List.copyOf(new TreeSet<>(given));
        if (ordered.isEmpty()) {
            return ordered;
        }
        var size = size(ordered.getFirst());
        if (size == 0 || ordered.stream().anyMatch(slot -> size(slot) != size)) {
            return ordered;
        }
        var first = place(ordered.getFirst(), size);
        var last = place(ordered.getLast(), size);
        return last - first >= MOST
                ? ordered
                : IntStream.rangeClosed(first, last)
                        .mapToObj(at -> slot(at, size))
                        .toList();
    }

    /** How many of its kind a year has; 0: it is none. */
    private static int size(String slot) {
        var match = SLOT.matcher(slot);
        if (!match.matches()) {
            return 0;
        }
        return match.group(2) != null ? 4 : match.group(3) != null ? 12 : 1;
    }

    private static int place(String slot, int size) {
        var year = Integer.parseInt(slot.substring(0, 4));
        return switch (size) {
            case 4 -> year * 4 + slot.charAt(6) - '1';
            case 12 -> year * 12 + Integer.parseInt(slot.substring(5)) - 1;
            default -> year;
        };
    }

    private static String slot(int at, int size) {
        var part = at % size + 1;
        return switch (size) {
            case 4 -> at / 4 + "-Q" + part;
            case 12 -> at / 12 + (part < 10 ? "-0" : "-") + part;
            default -> Integer.toString(at);
        };
    }
}
