package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.profile.ProfileLibrary;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.longrun.QuietLog;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.RegionDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Does with files all that can be done with a file, in a machine of its own, so that its heap can be the product's.
 * Arguments: URL, user, password, and a profile and a file again and again.
 */
final class LargestUpload {
    private static final int PREVIEWED = 50;

    private final RegionDatabase regions;
    private final Imports imports;
    private final ProfileLibrary profiles;

    private LargestUpload(RegionDatabase regions) {
        this.regions = regions;
        imports = new Imports(regions, Clock.systemUTC(), Limits.DEFAULT, new FileStore(regions, Long.MAX_VALUE));
        profiles = new ProfileLibrary(Target.columnsByCode(), regions, null, Clock.systemUTC());
    }

    public static void main(String[] arguments) throws IOException {
        QuietLog.begin();
        var database = new Database(arguments[0], "", null, arguments[1], arguments[2], null);
        try (var pool = database.pool(4)) {
            var upload = new LargestUpload(new RegionDatabase(DSL.using(pool, SQLDialect.POSTGRES)));
            for (var at = 3; at < arguments.length; at += 2) {
                System.out.println("begun " + arguments[at + 1]);
                System.out.println(upload.load(arguments[at], Path.of(arguments[at + 1])));
            }
        }
    }

    /** Previewed, loaded, and where it can't be, its problems written out. */
    private String load(String profile, Path file) throws IOException {
        var name = file.getFileName().toString();
        var request = ImportRequest.of(
                profiles.find(profile).orElseThrow(), IngestDatabase.REGION_ID, name, Content.of(file), "tester");
        var previewed = imports.preview(request, PREVIEWED).rows().size();
        var report = imports.load(request);
        if (!report.problems().isEmpty()) {
            new ProblemsCsv(imports).write(request, OutputStream.nullOutputStream(), Lang.ZH);
        } else {
            readBack(report.sha256());
        }
        var kinds = report.kinds().stream().map(kind -> kind.expected().key()).toList();
        return name + ": " + previewed + " rows previewed, " + report.rowsRead() + " read, " + report.rowsLoaded()
                + " loaded, " + kinds;
    }

    /** As the page and the API give it back. */
    private void readBack(String sha256) throws IOException {
        try (var kept = new FileStore(regions, Long.MAX_VALUE)
                .open(IngestDatabase.REGION_ID, sha256)
                .orElseThrow()) {
            kept.transferTo(OutputStream.nullOutputStream());
        }
    }
}
