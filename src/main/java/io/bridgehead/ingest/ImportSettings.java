package io.bridgehead.ingest;

import io.bridgehead.ingest.table.Limits;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The settings {@code bridgehead.import.*}, read once for the pages, the API and the command line. */
record ImportSettings(
        Limits limits, long keptBytes, @Nullable Path profiles) {
    /** Room for the file of a few million rows; the database grows by what is kept. */
    private static final long KEPT_BYTES = 268_435_456L;

    static ImportSettings of(Environment environment) {
        var most = Limits.DEFAULT;
        var folder = environment.getProperty("bridgehead.import.profiles", "");
        return new ImportSettings(
                new Limits(
                        number(environment, "max-bytes", most.bytes()),
                        number(environment, "max-inflated-bytes", most.inflatedBytes()),
                        Math.toIntExact(number(environment, "max-columns", most.columns())),
                        Math.toIntExact(number(environment, "max-cell-characters", most.cellChars())),
                        number(environment, "max-rows", most.rows())),
                number(environment, "keep-bytes", KEPT_BYTES),
                folder.isBlank() ? null : Path.of(folder));
    }

    private static long number(Environment environment, String name, long usual) {
        return environment.getProperty("bridgehead.import." + name, Long.class, usual);
    }
}
