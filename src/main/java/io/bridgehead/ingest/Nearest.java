package io.bridgehead.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names that look most like one that isn't known, by Levenshtein's distance. */
final class Nearest {
    private static final int MOST = 5;
    /** More would make a sentence hard to read. */
    private static final int MOST_IN_A_SENTENCE = 3;
    /** Beyond it a file is in another language or another column, and guessing only costs time. */
    private static final int MOST_LOOKUPS = 200;

    private final List<Named> names;
    private final Map<String, List<Named>> known = new HashMap<>();

    Nearest(List<Named> names) {
        this.names = names;
    }

    /** A name and the code it stands for. */
    record Named(String name, String code) {
        @Override
        public String toString() {
            return name + " (" + code + ")";
        }
    }

    private record Candidate(Named named, int distance) {}

    /** At most three, the nearest first, of different codes; none where nothing is near. */
    List<Named> to(String name) {
        var found = candidates(name);
        return found.subList(0, Math.min(found.size(), MOST_IN_A_SENTENCE));
    }

    /** Like {@link #to}, at most five. */
    List<Named> candidates(String name) {
        if (known.size() >= MOST_LOOKUPS) {
            return known.getOrDefault(name, List.of());
        }
        return known.computeIfAbsent(name, this::find);
    }

    private List<Named> find(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var most = Math.max(1, wanted.length() / 3);
        if (wanted.length() > 100) {
            return List.of();
        }
        var found = new HashMap<String, Candidate>();
        for (var named : names) {
            var distance = distance(wanted, named.name().toLowerCase(Locale.ROOT), most);
            if (distance <= most) {
                found.merge(
                        named.code(), new Candidate(named, distance), (a, b) -> a.distance() <= b.distance() ? a : b);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> candidate.named().code()))
                .limit(MOST)
                .map(Candidate::named)
                .toList();
    }

    /** Edits that make one of the other, or more than {@code most} where it takes more than that. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        var before = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            var swap = before;
            before = now;
            now = swap;
        }
        return before[b.length()];
    }
}
