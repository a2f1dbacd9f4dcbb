package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Problems;

/**
 * What is particular to a profile. The steps are called in the order in which they stand here, all of them in one
 * transaction; {@link #store} only if there is no problem.
 */
interface Loading {
    /** The shape in the schema that the rows of a file are staged in. */
    String staging();

    /** The staging table with its columns, in the order the parser writes them. */
    String target();

    RowParser parser();

    /** Waits until no other load can change what this one looks at. */
    void lock(Stage stage);

    /** What can only be told from all rows together, or beside what is there already. */
    void check(Stage stage, Problems problems);

    Counts compare(Stage stage);

    /** What storing would change, once {@link #compare} has found out what is new. */
    default Change change(Stage stage) {
        return Change.NONE;
    }

    /** Writes the rows that aren't there yet. */
    void store(Stage stage, long batch);
}
