package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import io.bridgehead.export.LargestFigures;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.longrun.QuietLog;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.scope.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes a briefing of many figures in every format, in a machine of its own with little memory. Arguments: URL, user,
 * password, how many figures, of how many kinds, the largest first, and how many it asks.
 */
final class LargeBriefing {
    private static final int ROOM_FOR_HEADINGS = 10_000;

    private LargeBriefing() {}

    public static void main(String[] arguments) throws IOException {
        QuietLog.begin();
        var connection = new Database(arguments[0], "", null, arguments[1], arguments[2], null);
        try (var pool = connection.pool(4)) {
            var dsl = DSL.using(pool, SQLDialect.POSTGRES);
            write(dsl, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        }
    }

    private static void write(DSLContext dsl, int count, int kinds, int asks) throws IOException {
        var stamp = new Stamp(Instant.EPOCH, "Li");
        var day = LocalDate.of(2026, 3, 1);
        var draft = new Draft("大简报", "Li", day, "内部资料", Lang.ZH, null, Map.of(), List.of());
        var briefing = new Briefing(UUID.randomUUID(), "CN-NM", draft, 1, stamp, stamp);
        List<Figure> asked;
        List<Figure> shown;
        try (var catalogue = new AskedCatalogue(dsl)) {
            var largest = LargestFigures.questions(catalogue, Integer.MAX_VALUE);
            asked = figures(largest.subList(0, Math.min(kinds, largest.size())), asks);
            var small = largest.reversed().stream()
                    .map(LargestFigures::ask)
                    .filter(figure -> values(figure) > 0)
                    .findFirst()
                    .orElseThrow();
            shown = shown(asked.subList(0, count), small);
        }
        var composed = composed(shown, draft);
        // Nothing is asked of the database: the briefing has no template.
        var files = Office.files(new TemplateStore(new RegionDatabase(dsl), Clock.systemUTC()));
        for (var format : BriefingFormat.values()) {
            write(files, briefing, composed, format);
        }
        System.out.println("asked " + asked.size() + ", shown "
                + shown.stream().mapToInt(LargeBriefing::values).sum() + " values");
    }

    private static void write(BriefingFiles files, Briefing briefing, Composed composed, BriefingFormat format)
            throws IOException {
        var begun = Instant.now();
        var file = Files.createTempFile("large", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            files.write(briefing, composed, format, out);
        }
        System.out.println(format.code() + " " + Files.size(file) + " bytes "
                + Duration.between(begun, Instant.now()).toMillis() + " ms");
        Files.delete(file);
    }

    /** Of some questions in turn, each asked anew, so that each takes its room. */
    private static List<Figure> figures(List<Question> questions, int count) {
        return IntStream.range(0, count)
                .mapToObj(ask -> LargestFigures.ask(questions.get(ask % questions.size())))
                .toList();
    }

    /** As many as may be, of which as many are large as may be. */
    private static List<Figure> shown(List<Figure> large, Figure small) {
        var shown = new ArrayList<Figure>();
        var room = Limits.VALUES;
        for (var figure : large) {
            var left = (large.size() - shown.size() - 1) * values(small);
            var taken = room - left >= values(figure) ? figure : small;
            room -= values(taken);
            shown.add(taken);
        }
        Limits.values(shown.stream());
        return shown;
    }

    private static int values(Figure figure) {
        return QuotedValues.of(figure).size();
    }

    /** With as much text as it may have. */
    private static Composed composed(List<Figure> figures, Draft draft) {
        var words = "说明".repeat((Limits.LETTERS - ROOM_FOR_HEADINGS) / figures.size() / 2);
        var pieces = new ArrayList<Brief.Piece>();
        for (var i = 0; i < figures.size(); i++) {
            if (i % 12 == 0) {
                pieces.add(new Brief.Heading("第" + (i / 12 + 1) + "部分", 1));
            }
            pieces.add(new Brief.Pictured(figures.get(i), words, List.of()));
        }
        Limits.letters(Stream.generate(() -> words).limit(figures.size()));
        var cover =
                new Brief.Cover(draft.title(), draft.author(), draft.date(), draft.classification(), "/briefings/1");
        return new Composed(new Brief(draft.lang(), cover, pieces), List.of());
    }
}
