package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Problem;
import java.util.List;

/** A profile that can't be taken, with every reason by line of its text. */
public final class BadProfileException extends Exception {
    private final transient List<Problem> problems;

    public BadProfileException(List<Problem> problems) {
        super("a profile with " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
