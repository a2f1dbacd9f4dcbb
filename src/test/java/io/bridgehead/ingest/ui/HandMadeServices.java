package io.bridgehead.ingest.ui;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.Aliases;
import io.bridgehead.ingest.BadAliasException;
import io.bridgehead.ingest.Change;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.LoadedBatch;
import io.bridgehead.ingest.Preview;
import io.bridgehead.ingest.Progress;
import io.bridgehead.ingest.Target;
import io.bridgehead.ingest.UndoRefusedException;
import io.bridgehead.ingest.UnknownName;
import io.bridgehead.ingest.UnknownName.Candidate;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.problem.ProblemKind;
import io.bridgehead.ingest.profile.BadProfileException;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.table.Detected;
import io.bridgehead.ingest.table.TableFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A small office by itself: one known partner, one unknown one until it is mapped, and loads that are remembered.
 * What a test wants otherwise it sets before it begins.
 */
class HandMadeServices implements DataServices {
    static final Detected GB18030 =
            new Detected(TableFormat.Kind.CSV, Charset.forName("GB18030"), ';', List.of(), null);
    static final Profile TRADE = Target.TRADE.canonical();
    static final Profile CUSTOMS =
            like("customs", new Text("海关查询", "Customs query"), Profile.Origin.BUILT_IN, "name: customs");
    static final Change RISE = new Change(
            List.of(new Change.Slice(
                    new Text("2025-01 进口", "2025-01 imports"),
                    "CNY",
                    10,
                    12,
                    new BigDecimal("120000000"),
                    new BigDecimal("300000000"))),
            0,
            List.of(new Text("蒙古国", "Mongolia")),
            0,
            List.of(new Text("德国", "Germany")),
            3,
            List.of(new Change.Jump(
                    new Text("俄罗斯", "Russia"), "CNY", new BigDecimal("2000000"), new BigDecimal("500000"))),
            0,
            List.of(),
            0);

    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<Aliases.Alias> mapped = new CopyOnWriteArrayList<>();
    final List<PastBatch> past = new CopyOnWriteArrayList<>();
    final List<Profile> library = new CopyOnWriteArrayList<>(List.of(CUSTOMS, TRADE));
    volatile List<Profile> fitting = List.of(CUSTOMS);
    volatile List<UnknownName> unknown = List.of();
    volatile List<Problem> problems = List.of();
    volatile List<Problem> warnings = List.of();
    volatile Change change = RISE;
    volatile boolean waitsForCancel;
    volatile boolean breaksOff;
    volatile boolean refusesUndo;

    @Override
    public ImportReport check(ImportRequest request) {
        calls.add("check " + request.profile().name());
        work(request.progress());
        return report(request, OptionalLong.empty());
    }

    @Override
    public ImportReport load(ImportRequest request) {
        calls.add("load " + request.profile().name() + " by " + request.user());
        work(request.progress());
        var id = past.size() + 1L;
        past.addFirst(past(id, request.fileName(), null));
        return report(request, OptionalLong.of(id));
    }

    @Override
    public Preview preview(ImportRequest request, int rows) {
        calls.add("preview " + request.profile().name());
        return new Preview(
                Target.TRADE.columns(),
                GB18030,
                List.of(
                        row(1, List.of("进出口统计"), List.of(), Phrase.of("expected.rows")),
                        row(2, List.of("蒙古", "1.25", "30"), List.of(stored("1250000")), null),
                        row(
                                3,
                                List.of("俄罗斯", "7", "4"),
                                List.of(stored("1"), stored("2"), stored("3"), stored("4")),
                                null),
                        row(4, List.of("火星", "x", "4"), List.of(), null)),
                List.of(new Problem(4, "partner", "火星", Phrase.of("expected.partner"))));
    }

    private static Preview.Row row(
            long line,
            List<String> cells,
            List<List<String>> stored,
            @org.jspecify.annotations.Nullable Phrase leftOut) {
        return new Preview.Row(line, cells, stored, leftOut);
    }

    private static List<String> stored(String value) {
        return List.of("2025-01", "MNG", "import", "2701", value, "CNY");
    }

    private void work(Progress progress) {
        progress.at(Progress.Step.READING, 1200);
        while (waitsForCancel && !progress.isCancelled()) {
            Thread.onSpinWait();
        }
        if (waitsForCancel) {
            throw new IllegalStateException("cancelled");
        }
        if (breaksOff) {
            throw new IllegalStateException("the line is dead");
        }
    }

    private ImportReport report(ImportRequest request, OptionalLong batch) {
        var names = unknown.stream()
                .filter(name -> mapped.stream().noneMatch(alias -> alias.name().equals(name.name())))
                .toList();
        var all = new ArrayList<>(problems);
        names.forEach(name -> all.add(new Problem(4, name.list(), name.name(), Phrase.of("expected.partner"))));
        var kinds = all.stream()
                .map(problem -> new ProblemKind(problem.column(), problem.expected(), 1, problem.line()))
                .distinct()
                .toList();
        var changes = all.isEmpty() && !change.equals(Change.NONE);
        return new ImportReport(
                batch,
                request.profile(),
                request.region(),
                request.fileName(),
                "ab".repeat(32),
                Status.LOADED,
                GB18030,
                1200,
                3,
                changes ? 12 : 0,
                changes ? 10 : 0,
                5,
                change,
                2500,
                all,
                0,
                kinds,
                warnings,
                0,
                names);
    }

    static PastBatch past(long id, String file, @org.jspecify.annotations.Nullable Long undoes) {
        return new PastBatch(
                new LoadedBatch(
                        id,
                        "trade",
                        Status.LOADED,
                        file,
                        "ab".repeat(32),
                        Instant.parse("2025-03-01T02:00:00Z"),
                        "li",
                        1200,
                        12,
                        10,
                        5,
                        3,
                        undoes),
                undoes,
                3);
    }

    /** A profile of trade by another name. */
    private static Profile like(String name, Text title, Profile.Origin origin, String yaml) {
        return new Profile(name, title, "", "trade", TableFormat.DETECT, TRADE.rules(), origin, yaml);
    }

    @Override
    public void writeProblems(ImportRequest request, OutputStream out, Lang lang) throws IOException {
        out.write("line,column,found,expected,original\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Profile> profiles() {
        return List.copyOf(library);
    }

    @Override
    public List<Profile> suggest(Path file, String fileName) {
        return fitting;
    }

    @Override
    public Profile putProfile(String name, String yaml, String user) throws BadProfileException {
        if (!yaml.startsWith("name:")) {
            throw new BadProfileException(List.of(new Problem(1, "", yaml, Phrase.of("expected.value"))));
        }
        var profile = like(name, Text.same(name), Profile.Origin.OWN, yaml);
        library.add(profile);
        return profile;
    }

    @Override
    public boolean removeProfile(String name, String user) {
        return library.removeIf(profile -> profile.name().equals(name));
    }

    @Override
    public List<PastBatch> history(String region, int offset, int limit) {
        return past.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public Optional<PastBatch> batch(String region, long id) {
        return past.stream().filter(batch -> batch.id() == id).findFirst();
    }

    @Override
    public int historySize(String region) {
        return past.size();
    }

    @Override
    public Change changeOf(String region, long batch) {
        return change;
    }

    @Override
    public long undo(String region, long batch, String user) throws UndoRefusedException {
        if (refusesUndo) {
            throw new UndoRefusedException(Phrase.of("failed.read"));
        }
        var id = past.size() + 1L;
        past.addFirst(past(id, "undo", batch));
        return id;
    }

    @Override
    public Optional<InputStream> original(String region, String sha256) {
        return Optional.of(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public List<Aliases.Alias> aliases(String region) {
        return List.copyOf(mapped);
    }

    @Override
    public List<Candidate> entries(String region, String list) {
        return List.of(new Candidate("DEU", "德国"), new Candidate("MNG", "蒙古国"));
    }

    @Override
    public void addAlias(String region, String list, String name, String code, String user) throws BadAliasException {
        mapped.add(new Aliases.Alias(list, name, code, user, Instant.parse("2025-03-01T02:00:00Z")));
    }

    @Override
    public boolean removeAlias(String region, String list, String name, String user) {
        return mapped.removeIf(alias -> alias.name().equals(name));
    }
}
