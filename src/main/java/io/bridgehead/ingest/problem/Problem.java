package io.bridgehead.ingest.problem;

import java.util.Comparator;

/**
 * One thing that keeps a file from being loaded.
 *
 * @param line of the file, from 1, where the row starts; 0 where it is about the file
 * @param column its name in the header; empty where it is about the whole row or file
 * @param found at most 100 characters of what stands there
 * @param expected what should stand there instead
 */
public record Problem(long line, String column, String found, Phrase expected) {
    public static final int MOST_FOUND = 100;
    public static final Comparator<Problem> BY_LINE = Comparator.comparingLong(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(problem -> problem.expected().key());

    public Problem {
        found = cut(found);
    }

    private static String cut(String found) {
        if (found.codePointCount(0, found.length()) <= MOST_FOUND) {
            return found;
        }
        return found.substring(0, found.offsetByCodePoints(0, MOST_FOUND)) + "…";
    }
}
