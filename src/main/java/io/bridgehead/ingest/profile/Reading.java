package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;

/** One field while it is read: where its text stands, and whether something is wrong with it. For one thread. */
final class Reading {
    private final Problems problems;
    private String column = "";
    private String found = "";
    private boolean failed;

    Reading(Problems problems) {
        this.problems = problems;
    }

    /** Goes on to another field. */
    void begin() {
        column = "";
        found = "";
        failed = false;
    }

    void from(String name, String text) {
        column = name;
        found = text;
    }

    String column() {
        return column;
    }

    String found() {
        return found;
    }

    boolean failed() {
        return failed;
    }

    /** Reports the text that was read last; a field is reported once. */
    void wrong(FileRow row, Phrase expected) {
        if (!failed) {
            problems.add(row.line(), column, found, expected);
            failed = true;
        }
    }
}
