package io.bridgehead.bench;

import io.bridgehead.figure.Lang;
import io.bridgehead.platform.Database;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * How long each question of the catalogue takes on the measured copy's database, asked as the application asks and
 * answered anew each time; beside it the bare statements of the same question, with their values written into them.
 * What a process that has just begun takes is told apart: the first answer of each, before Java has compiled it.
 */
final class QueryTimes {
    private static final int WARM_UP = 200;
    private static final int RUNS = 200;
    /** No question is asked for longer than this, however slow it is. */
    private static final long MOST_NANOS = 2_000_000_000L;

    private static final int LEAST_RUNS = 7;

    private final Database database;
    private final Scope scope = Scope.of(BenchCodes.REGION, Lang.ZH);

    QueryTimes(Database database) {
        this.database = database;
    }

    /**
     * Times of one question in milliseconds.
     *
     * @param cold of its first answer in this process
     * @param statements how many it sends
     */
    record Time(
            String figure,
            double cold,
            double median,
            double late,
            int statements,
            double bareMedian,
            double bareLate) {
        List<String> cells() {
            return List.of(
                    "`" + figure + "`",
                    decimal(cold),
                    decimal(median),
                    decimal(late),
                    String.valueOf(statements),
                    decimal(bareMedian),
                    decimal(bareLate));
        }

        private static String decimal(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /** Every question's times, the slowest first. */
    List<Time> measure() {
        try (var pool = database.pool(2);
                var catalogue = new AskedCatalogue(DSL.using(pool, SQLDialect.POSTGRES));
                var bare = bareConnection()) {
            var cold = new HashMap<String, Double>();
            for (var question : catalogue.questions()) {
                cold.put(question.id(), time(() -> question.ask(scope)));
            }
            var times = new ArrayList<Time>();
            for (var question : catalogue.questions()) {
                times.add(measured(catalogue, question, cold.get(question.id()), bare));
            }
            times.sort(Comparator.comparing(Time::late).reversed());
            return times;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Appendix appendix(String title, List<Time> times) {
        return new Appendix(
                title,
                List.of(
                        "figure",
                        "first ms",
                        "median ms",
                        "p95 ms",
                        "statements",
                        "bare SQL median ms",
                        "bare SQL p95 ms"),
                times.stream().map(Time::cells).toList());
    }

    private Time measured(AskedCatalogue catalogue, Question question, double cold, Connection bare)
            throws SQLException {
        var figure = times(() -> question.ask(scope));
        var statements = catalogue.saidWhole(question, scope);
        var prepared = new ArrayList<PreparedStatement>();
        for (var sql : statements) {
            prepared.add(bare.prepareStatement(sql));
        }
        var floor = times(() -> prepared.forEach(QueryTimes::readAll));
        for (var statement : prepared) {
            statement.close();
        }
        return new Time(
                question.id(),
                cold,
                Numbers.median(figure),
                Numbers.quantile(figure, 0.95),
                statements.size(),
                Numbers.median(floor),
                Numbers.quantile(floor, 0.95));
    }

    private static List<Double> times(Runnable work) {
        var begun = System.nanoTime();
        for (var round = 0; round < WARM_UP && System.nanoTime() - begun < MOST_NANOS; round++) {
            work.run();
        }
        var times = new ArrayList<Double>();
        var first = System.nanoTime();
        while (times.size() < RUNS && (times.size() < LEAST_RUNS || System.nanoTime() - first < MOST_NANOS)) {
            times.add(time(work));
        }
        return times;
    }

    private static double time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / Numbers.NANOS;
    }

    /** Every row and column, as a reader of them would. */
    private static void readAll(PreparedStatement statement) {
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The application's role, which may see every region: one question compares two. In one transaction throughout: no
     * time goes to beginning and ending it.
     */
    private Connection bareConnection() throws SQLException {
        var source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('bridgehead.regions', string_agg(id, ','), false) FROM region");
        }
        return connection;
    }
}
