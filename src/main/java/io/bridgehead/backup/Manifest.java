package io.bridgehead.backup;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a backup holds. Read from a file, it is held to what a backup can be; the file itself is checked against it.
 *
 * @param format of the file; see {@link #FORMAT}
 * @param product the version of the program that wrote it
 * @param schema the version of the schema the rows are of
 * @param taken when, as ISO 8601 in UTC
 * @param tables in an order in which they can be filled
 */
record Manifest(int format, String product, String schema, String taken, List<Table> tables, List<Sequence> sequences) {
    /** The format that is written, and the newest that is read. */
    static final int FORMAT = 1;

    private static final int MOST = 1_000;
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");
    private static final Pattern LINE = Pattern.compile("[\\p{Print}]{1,100}");

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        require(VERSION.matcher(schema).matches());
        require(LINE.matcher(product).matches() && LINE.matcher(taken).matches());
        require(tables.size() <= MOST && sequences.size() <= MOST);
        var names = new HashSet<String>();
        require(tables.stream().allMatch(table -> names.add(table.name())));
        require(sequences.stream().allMatch(sequence -> names.add(sequence.name())));
    }

    /** All rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /**
     * The rows of a table.
     *
     * @param bytes of its rows as text, before they are compressed
     * @param sha256 of the same, in hexadecimal digits
     */
    record Table(String name, List<String> columns, long rows, long bytes, String sha256) {
        Table {
            columns = List.copyOf(columns);
            require(NAME.matcher(name).matches());
            require(!columns.isEmpty() && columns.size() <= MOST);
            require(columns.stream().allMatch(column -> NAME.matcher(column).matches()));
            require(rows >= 0 && bytes >= 0 && SHA_256.matcher(sha256).matches());
        }

        /** Where its rows are in the file. */
        String entry() {
            return entry(name);
        }

        static String entry(String table) {
            return "tables/" + table + ".txt";
        }
    }

    /**
     * Where a sequence stands.
     *
     * @param called whether {@code last} was given out
     */
    record Sequence(String name, long last, boolean called) {
        Sequence {
            require(NAME.matcher(name).matches());
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("no manifest of a backup");
        }
    }
}
