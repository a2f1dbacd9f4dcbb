package io.bridgehead.ingest.ui;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.Aliases;
import io.bridgehead.ingest.BadAliasException;
import io.bridgehead.ingest.Change;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Preview;
import io.bridgehead.ingest.UndoRefusedException;
import io.bridgehead.ingest.UnknownName;
import io.bridgehead.ingest.profile.BadProfileException;
import io.bridgehead.ingest.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All that the page asks of those who read and store files. Thread-safe; each call may take its time. */
interface DataServices {
    ImportReport check(ImportRequest request);

    ImportReport load(ImportRequest request);

    Preview preview(ImportRequest request, int rows);

    /** Every problem of a file as a CSV. */
    void writeProblems(ImportRequest request, OutputStream out, Lang lang) throws IOException;

    /** All profiles, by name. */
    List<Profile> profiles();

    /** The profiles a file was probably written for, the likeliest first. */
    List<Profile> suggest(Path file, String fileName) throws IOException;

    /** Takes a profile, or a new text of one. */
    Profile putProfile(String name, String yaml, String user) throws BadProfileException;

    boolean removeProfile(String name, String user);

    /** The loads of a region, the latest first. */
    List<PastBatch> history(String region, int offset, int limit);

    /** Empty where the region has no such batch. */
    Optional<PastBatch> batch(String region, long id);

    int historySize(String region);

    Change changeOf(String region, long batch);

    /** @return the batch that undoes it */
    long undo(String region, long batch, String user) throws UndoRefusedException;

    /** The bytes of a file that was loaded; empty where it wasn't kept. */
    Optional<InputStream> original(String region, String sha256);

    List<Aliases.Alias> aliases(String region);

    /** What a name of a list can stand for. */
    List<UnknownName.Candidate> entries(String region, String list);

    void addAlias(String region, String list, String name, String code, String user) throws BadAliasException;

    boolean removeAlias(String region, String list, String name, String user);
}
