package io.bridgehead.ingest;

import java.util.List;
import java.util.PriorityQueue;

/** The problems of one load: the first thousand by line are kept, the rest only counted. */
final class Problems {
    static final int MOST = 1_000;

    private final PriorityQueue<Problem> first = new PriorityQueue<>(Problem.BY_LINE.reversed());
    private long count;

    void add(long line, String column, String found, Phrase expected) {
        count++;
        first.add(new Problem(line, column, found, expected));
        if (first.size() > MOST) {
            first.remove();
        }
    }

    /** Counts problems that a check found and didn't list, since a thousand earlier ones are listed already. */
    void addUnlisted(long more) {
        count += more;
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<Problem> first() {
        return first.stream().sorted(Problem.BY_LINE).toList();
    }

    long more() {
        return count - first.size();
    }
}
