package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a profile, by where it stands in its text. A part is called by its path, such as
 * {@code columns.value.pad} or {@code leave-out.2}.
 */
final class ProfileProblems {
    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** Both from 1. */
    private record Place(int line, int character) {}

    static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Notes where a part begins. */
    void stands(String path, int line, int character) {
        places.put(path, new Place(line, character));
    }

    /** At a part, or where it isn't there at what it should be in. */
    void at(String path, String found, Phrase expected) {
        var known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
        }
        var place = places.getOrDefault(known, new Place(1, 1));
        at(place.line, place.character, path, found, expected);
    }

    void at(int line, int character, String path, String found, Phrase expected) {
        if (problems.size() < MOST) {
            problems.add(new Problem(line, path + ":" + character, found, expected));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> all() {
        return problems.stream().sorted(Problem.BY_LINE).toList();
    }
}
