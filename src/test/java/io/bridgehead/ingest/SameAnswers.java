package io.bridgehead.ingest;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Format;
import io.bridgehead.export.files.FigureFiles;
import io.bridgehead.export.files.Look;
import io.bridgehead.export.files.Writers;
import io.bridgehead.export.office.FigureDocument;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.longrun.QuietLog;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.reference.CatalogueFigures;
import io.bridgehead.torture.Depth;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Loads the sample's files once more and prints a hash of every figure in every format, in a machine of its own: another
 * one puts sets in another order, and may stand in another time zone. Arguments: URL, user, password.
 */
final class SameAnswers {
    private static final List<Target> FILES = List.of(Target.TRADE, Target.PROJECTS, Target.MILESTONES);
    /** The log of loads: this one adds itself to it. */
    private static final String LOG = "overview.changes";

    private static final List<Lang> LANGUAGES = Depth.whole() ? List.of(Lang.values()) : List.of(Lang.ZH);

    private final FigureFiles files = Writers.all();
    private final List<Figure> figures = new ArrayList<>();

    private SameAnswers() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        QuietLog.begin();
        var database = new Database(arguments[0], "", null, arguments[1], arguments[2], null);
        try (var pool = database.pool(4)) {
            var dsl = DSL.using(pool, SQLDialect.POSTGRES);
            load(new RegionDatabase(dsl));
            new SameAnswers().answer(dsl);
        }
    }

    private static void load(RegionDatabase regions) {
        var imports = new Imports(regions, Clock.systemUTC(), Limits.DEFAULT, new FileStore(regions, Long.MAX_VALUE));
        for (var target : FILES) {
            var report = imports.load(new ImportRequest(
                    target.canonical(),
                    IngestDatabase.REGION_ID,
                    target.code() + ".csv",
                    () -> Objects.requireNonNull(
                            SameAnswers.class.getResourceAsStream("/db/sample/" + target.code() + ".csv")),
                    "tester",
                    Status.SAMPLE,
                    Progress.NONE));
            System.out.println(target.code() + " loaded " + report.rowsLoaded() + " of " + report.rowsRead());
        }
    }

    private void answer(DSLContext dsl) throws NoSuchAlgorithmException {
        try (var catalogue = new AskedCatalogue(dsl)) {
            Set<Class<? extends Shape>> shapes = new HashSet<>();
            for (var question : catalogue.questions()) {
                var figure = question.ask(CatalogueFigures.scope(question.id()));
                if (!figure.id().equals(LOG) && (shapes.add(figure.shape().getClass()) || Depth.whole())) {
                    figures.add(figure);
                }
            }
        }
        for (var lang : LANGUAGES) {
            for (var figure : figures) {
                for (var format : Format.values()) {
                    print(figure.id(), lang, format, files.write(figure, format, lang, Look.USUAL));
                }
            }
            var brief = brief(lang);
            print("briefing", lang, Format.PPTX, new FigureSlides().write(brief, null));
            print("briefing", lang, Format.DOCX, new FigureDocument().write(brief));
        }
    }

    private Brief brief(Lang lang) {
        var cover = new Brief.Cover("Brief", "Office", LocalDate.of(2026, 3, 1), "", "/briefings/1");
        return new Brief(
                lang,
                cover,
                figures.stream()
                        .map(figure -> (Brief.Piece) new Brief.Pictured(figure, "words", List.of()))
                        .toList());
    }

    private static void print(String name, Lang lang, Format format, byte[] file) throws NoSuchAlgorithmException {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        System.out.println(name + "_" + lang.code() + "." + format.code() + " " + hash);
    }
}
