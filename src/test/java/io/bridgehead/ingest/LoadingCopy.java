package io.bridgehead.ingest;

import io.bridgehead.longrun.QuietLog;
import java.nio.file.Path;

/** A copy that is to be killed while it works. Arguments: its data folder, and a file to load; without one it sleeps. */
final class LoadingCopy {
    static final String BEGUN = "begun";
    private static final String SLEEP = "SELECT pg_sleep(600)";

    private LoadingCopy() {}

    public static void main(String[] arguments) throws Exception {
        QuietLog.begin();
        try (var database = FolderDatabase.start(Path.of(arguments[0]))) {
            System.out.println(BEGUN);
            if (arguments.length > 1) {
                database.load(Target.TRADE, "rows.csv", Content.of(Path.of(arguments[1])));
            } else {
                database.regions().shared().fetch(SLEEP);
            }
        }
    }
}
