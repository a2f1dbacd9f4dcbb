package io.bridgehead.bench;

import io.bridgehead.longrun.ThisMachine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What was measured on. */
final class Machine {
    private Machine() {}

    /** A list in Markdown. */
    static String text(BenchOptions options, Subject subject, String browser) {
        var measured = List.of("Measured: " + LocalDate.now(Clock.systemUTC()), "Options: `" + options.text() + "`");
        var versions = "Java " + Runtime.version() + ", PostgreSQL " + postgres(subject) + ", Chromium " + browser;
        return Stream.of(measured, ThisMachine.facts(), List.of(versions))
                .flatMap(List::stream)
                .map(fact -> "- " + fact + "\n")
                .reduce("", String::concat);
    }

    private static String postgres(Subject subject) {
        return DSL.using(subject.database().ownerDataSource(), SQLDialect.POSTGRES)
                .fetchSingle("SHOW server_version")
                .get(0, String.class);
    }
}
