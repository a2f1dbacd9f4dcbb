package io.bridgehead.bench;

import io.bridgehead.platform.Database;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** An import through the door everybody uses, beside a bare COPY of the same file into a table without an index. */
final class ImportTimes {
    private static final String REGION = "CN-HL";
    private static final double SECOND = 1e9;

    private final Subject subject;
    private final Report report;

    ImportTimes(Subject subject, Report report) {
        this.subject = subject;
        this.report = report;
    }

    /** Goal 9. @param trade a file nothing of which is loaded */
    void measure(Path trade, long rows) {
        subject.api()
                .region(
                        REGION,
                        "{\"nameZh\":\"黑龙江\",\"nameEn\":\"Heilongjiang\",\"country\":\"CHN\",\"currency\":\"CNY\"}");
        var copy = copy(subject.database(), trade);
        var load = load(trade);
        var again = copy(subject.database(), trade);
        var floor = Math.min(copy, again);
        // Half as fast as COPY is twice its time.
        report.add(
                Line.beside(9, "import of " + Numbers.plain(rows) + " rows; floor: a bare COPY", load, floor, "s", 2));
        report.add(Line.remark(9, "… rows a second", Numbers.plain(Math.rint(rows / load))));
    }

    private double load(Path trade) {
        var begun = System.nanoTime();
        subject.api().load("trade", REGION, trade);
        return (System.nanoTime() - begun) / SECOND;
    }

    /** Into a plain table that is logged, of the file's columns with their types; the table is dropped again. */
    private static double copy(Database database, Path trade) {
        try (var connection = database.ownerDataSource().getConnection();
                var statement = connection.createStatement();
                var in = Files.newBufferedReader(trade, StandardCharsets.UTF_8)) {
            statement.execute(
                    "CREATE TABLE bench_copy (period text NOT NULL, partner text NOT NULL, flow text NOT NULL,"
                            + " hs text NOT NULL, value numeric NOT NULL, currency text NOT NULL)");
            try {
                return copy(connection.unwrap(PGConnection.class), in);
            } finally {
                statement.execute("DROP TABLE bench_copy");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double copy(PGConnection connection, Reader rows) throws SQLException, IOException {
        var begun = System.nanoTime();
        connection.getCopyAPI().copyIn("COPY bench_copy FROM STDIN WITH (FORMAT csv, HEADER)", rows);
        return (System.nanoTime() - begun) / SECOND;
    }
}
