package io.bridgehead.ingest;

import java.util.List;

/**
 * A name in a file that stands for nothing in its list.
 *
 * @param list partner, sector, cluster, chain, division, fair …
 * @param rows how many rows have it
 * @param candidates the nearest entries of the list, the nearest first
 */
public record UnknownName(String list, String name, long rows, List<Candidate> candidates) {
    public UnknownName {
        candidates = List.copyOf(candidates);
    }

    /** An entry of a list by its code and a name of it. */
    public record Candidate(String code, String name) {
        /** Named in both languages, once where they are the same. */
        static Candidate of(String code, String zh, String en) {
            return new Candidate(code, zh.equals(en) ? zh : zh + " · " + en);
        }
    }
}
