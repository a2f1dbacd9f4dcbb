package io.bridgehead.ingest;

import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.TestDatabase;
import java.time.Clock;

/** A database with the shipped lists and the sample in it, as the product's first start leaves it. */
public final class SampleDatabase {
    private SampleDatabase() {}

    /** One of its own; the sample is loaded once a test run. */
    public static TestDatabase create() {
        return TestDatabase.prepared("sample", fresh -> {
            new ReferenceContent(fresh.regions(), Clock.systemUTC()).load();
            var imports = new Imports(
                    fresh.regions(), Clock.systemUTC(), Limits.DEFAULT, new FileStore(fresh.regions(), Long.MAX_VALUE));
            new SampleContent(imports, fresh.regions(), Clock.systemUTC()).load();
            fresh.owner().execute("ANALYZE");
        });
    }
}
