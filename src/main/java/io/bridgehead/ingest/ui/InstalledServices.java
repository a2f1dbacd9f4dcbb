package io.bridgehead.ingest.ui;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.Aliases;
import io.bridgehead.ingest.BadAliasException;
import io.bridgehead.ingest.BatchChanges;
import io.bridgehead.ingest.Change;
import io.bridgehead.ingest.FileStore;
import io.bridgehead.ingest.ImportHistory;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Imports;
import io.bridgehead.ingest.LoadedBatch;
import io.bridgehead.ingest.Preview;
import io.bridgehead.ingest.ProblemsFile;
import io.bridgehead.ingest.Undo;
import io.bridgehead.ingest.UndoRefusedException;
import io.bridgehead.ingest.UnknownName;
import io.bridgehead.ingest.profile.BadProfileException;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.profile.ProfileGuess;
import io.bridgehead.ingest.profile.ProfileLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services of the running product. */
@Component
record InstalledServices(
        Imports imports,
        ImportHistory history,
        BatchChanges changes,
        Undo undo,
        FileStore files,
        Aliases names,
        ProfileLibrary library,
        ProfileGuess guess,
        ProblemsFile problems)
        implements DataServices {

    @Override
    public ImportReport check(ImportRequest request) {
        return imports.check(request);
    }

    @Override
    public ImportReport load(ImportRequest request) {
        return imports.load(request);
    }

    @Override
    public Preview preview(ImportRequest request, int rows) {
        return imports.preview(request, rows);
    }

    @Override
    public void writeProblems(ImportRequest request, OutputStream out, Lang lang) throws IOException {
        problems.write(request, out, lang);
    }

    @Override
    public List<Profile> profiles() {
        return library.all();
    }

    @Override
    public List<Profile> suggest(Path file, String fileName) throws IOException {
        return guess.of(file, fileName, imports.limits());
    }

    @Override
    public Profile putProfile(String name, String yaml, String user) throws BadProfileException {
        return library.put(name, yaml, user);
    }

    @Override
    public boolean removeProfile(String name, String user) {
        return library.remove(name, user);
    }

    @Override
    public List<PastBatch> history(String region, int offset, int limit) {
        return history.of(region, offset, limit).stream()
                .map(InstalledServices::past)
                .toList();
    }

    @Override
    public Optional<PastBatch> batch(String region, long id) {
        return history.find(region, id).map(InstalledServices::past);
    }

    @Override
    public int historySize(String region) {
        return history.count(region);
    }

    @Override
    public Change changeOf(String region, long batch) {
        return changes.of(region, batch);
    }

    @Override
    public long undo(String region, long batch, String user) throws UndoRefusedException {
        return undo.undo(region, batch, user).id();
    }

    @Override
    public Optional<InputStream> original(String region, String sha256) {
        return files.open(region, sha256);
    }

    @Override
    public List<Aliases.Alias> aliases(String region) {
        return names.all(region);
    }

    @Override
    public List<UnknownName.Candidate> entries(String region, String list) {
        return names.entries(region, list);
    }

    @Override
    public void addAlias(String region, String list, String name, String code, String user) throws BadAliasException {
        names.add(region, list, name, code, user);
    }

    @Override
    public boolean removeAlias(String region, String list, String name, String user) {
        return names.remove(region, list, name, user);
    }

    private static PastBatch past(LoadedBatch batch) {
        return new PastBatch(batch, batch.undoes(), batch.rowsLeftOut());
    }
}
