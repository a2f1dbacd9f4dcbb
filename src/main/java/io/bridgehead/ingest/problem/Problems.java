package io.bridgehead.ingest.problem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The problems and warnings of one load: the first ones by line are kept, the rest only counted. Problems are also
 * counted by kind, all of them. For one thread.
 */
public final class Problems {
    /** How many are kept where nothing else is said. */
    public static final int MOST = 1_000;
    /** Beyond it a column of text is probably read as something else, and one more kind tells nothing. */
    private static final int MOST_KINDS = 200;

    private final int most;
    private final Kept problems;
    private final Kept warnings;
    private final Map<String, Tally> kinds = new HashMap<>();
    private @Nullable Problem last;
    private @Nullable Problem lastWarning;

    public Problems() {
        this(MOST);
    }

    /** @param most how many are kept */
    public Problems(int most) {
        this.most = most;
        this.problems = new Kept(most);
        this.warnings = new Kept(most);
    }

    private record Tally(Problem first, long count) {
        Tally plus(Problem problem, long more) {
            return new Tally(Problem.BY_LINE.compare(problem, first) < 0 ? problem : first, count + more);
        }
    }

    /** The first ones by line. */
    private static final class Kept {
        private final int most;
        private final PriorityQueue<Problem> first = new PriorityQueue<>(Problem.BY_LINE.reversed());
        private long count;

        Kept(int most) {
            this.most = most;
        }

        void add(Problem problem) {
            count++;
            first.add(problem);
            if (first.size() > most) {
                first.remove();
            }
        }

        List<Problem> first() {
            return first.stream().sorted(Problem.BY_LINE).toList();
        }

        long more() {
            return count - first.size();
        }
    }

    /** How many are kept, and so how many a check needs to tell one by one. */
    public int most() {
        return most;
    }

    public void add(long line, String column, String found, Phrase expected) {
        var problem = new Problem(line, column, found, expected);
        problems.add(problem);
        count(problem, 1);
        last = problem;
    }

    /** Something strange that keeps no file from being loaded; of one cell the first is told. */
    public void warn(long line, String column, String found, Phrase expected) {
        var before = lastWarning;
        if (before == null || before.line() != line || !before.column().equals(column)) {
            lastWarning = new Problem(line, column, found, expected);
            warnings.add(lastWarning);
        }
    }

    /** Counts problems that a check found and didn't list, since enough earlier ones of its kind are listed already. */
    public void addUnlisted(long more) {
        problems.count += more;
        var like = last;
        if (like != null && more > 0) {
            count(like, more);
        }
    }

    public boolean isEmpty() {
        return problems.count == 0;
    }

    public List<Problem> first() {
        return problems.first();
    }

    public long more() {
        return problems.more();
    }

    public List<Problem> warnings() {
        return warnings.first();
    }

    public long moreWarnings() {
        return warnings.more();
    }

    /** All problems by column and by what is expected, the most frequent first. */
    public List<ProblemKind> kinds() {
        return kinds.values().stream()
                .map(tally -> new ProblemKind(
                        tally.first().column(),
                        tally.first().expected(),
                        tally.count(),
                        tally.first().line()))
                .sorted(Comparator.comparingLong(ProblemKind::count)
                        .reversed()
                        .thenComparingLong(ProblemKind::firstLine)
                        .thenComparing(ProblemKind::column)
                        .thenComparing(kind -> kind.expected().key()))
                .toList();
    }

    private void count(Problem problem, long more) {
        var key = problem.column() + '\n' + problem.expected().key();
        if (kinds.size() < MOST_KINDS || kinds.containsKey(key)) {
            kinds.merge(key, new Tally(problem, more), (known, added) -> known.plus(problem, more));
        }
    }
}
