package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY;

import com.zaxxer.hikari.HikariDataSource;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;

/** Loads a file in a process of its own, so that its heap can be small. Arguments: URL, user, password, file, its restatement. */
final class MillionRows {
    static final int ROWS = 1_000_000;
    private static final int MONTHS = 120;
    private static final int CHAPTERS = 21;

    private MillionRows() {}

    public static void main(String[] arguments) throws Exception {
        var database = new Database(arguments[0], "", null, arguments[1], arguments[2], null);
        var file = Path.of(arguments[3]);
        try (var pool = database.pool(2)) {
            System.out.println("copy " + bareCopy(pool, file) + " ms");
            var regions = new RegionDatabase(DSL.using(pool, SQLDialect.POSTGRES));
            var imports =
                    new Imports(regions, Clock.systemUTC(), Limits.DEFAULT, new FileStore(regions, Long.MAX_VALUE));
            for (var time = 1; time <= 3; time++) {
                var content = Content.of(time < 3 ? file : Path.of(arguments[4]));
                var report = imports.load(ImportRequest.of(
                        Target.TRADE.canonical(), IngestDatabase.REGION_ID, "million.csv", content, "tester"));
                System.out.println("load " + time + ": " + report.millis() + " ms, loaded " + report.rowsLoaded()
                        + ", replaced " + report.rowsReplaced() + ", unchanged " + report.rowsUnchanged()
                        + ", problems " + report.problems().size());
            }
            System.out.println("heap " + Runtime.getRuntime().maxMemory() / 1_048_576 + " MB");
        }
    }

    /**
     * A million rows of ten years, both flows, all partners and 21 chapters; half of the partners by their names.
     *
     * @param cents of every value
     */
    static void write(Path file, List<String> partners, int cents) throws IOException {
        write(file, partners, ROWS, cents);
    }

    /** The first ones of these rows. */
    static void write(Path file, List<String> partners, int rows, int cents) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("period,partner,flow,hs,value,currency\n");
            var row = 0;
            for (var partner = 0; row < rows; partner++) {
                for (var month = 0; month < MONTHS && row < rows; month++) {
                    for (var chapter = 1; chapter <= CHAPTERS && row < rows; chapter++) {
                        for (var flow = 0; flow < 2 && row < rows; flow++) {
                            out.write(YearMonth.of(2014, 1).plusMonths(month) + ","
                                    + partners.get(partner) + "," + (flow == 0 ? "import" : "export") + ","
                                    + (chapter < 10 ? "0" : "") + chapter + "," + (row * 7919L % 1_000_003)
                                    + "." + cents + ",CNY\n");
                            row++;
                        }
                    }
                }
            }
        }
    }

    static List<String> partners(DSLContext owner) {
        return owner.select(COUNTRY.CODE, COUNTRY.NAME_ZH)
                .from(COUNTRY)
                .orderBy(COUNTRY.CODE)
                .fetch(country -> country.value1().charAt(2) % 2 == 0 ? country.value1() : country.value2());
    }

    /** The same rows into a table without keys, and nothing else: what can't be undercut. */
    private static long bareCopy(HikariDataSource pool, Path file) throws Exception {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var in = Files.newInputStream(file)) {
            statement.execute(
                    "CREATE TEMP TABLE bare (period text, partner text, flow text, hs text, value numeric, currency text)");
            var begun = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY bare FROM STDIN (FORMAT csv, HEADER)", in);
            statement.execute("DROP TABLE bare");
            return (System.nanoTime() - begun) / 1_000_000;
        }
    }
}
