package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import io.bridgehead.export.LargestFigures;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.longrun.QuietLog;
import io.bridgehead.platform.Database;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.AskedCatalogue;
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
        var asked = figures(dsl, kinds, asks);
        var composed = composed(asked.subList(0, count), draft);
        // Nothing is asked of the database: the briefing has no template.
        var files = Office.files(new TemplateStore(new RegionDatabase(dsl), Clock.systemUTC()));
        for (var format : BriefingFormat.values()) {
            write(files, briefing, composed, format);
        }
        System.out.println("asked " + asked.size());
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

    /** So many figures of some questions, each asked anew, so that each takes its room. */
    private static List<Figure> figures(DSLContext dsl, int kinds, int asks) {
        try (var catalogue = new AskedCatalogue(dsl)) {
            var largest = LargestFigures.questions(catalogue, kinds);
            System.out.println("the largest is " + largest.getFirst().id() + " with "
                    + LargestFigures.bytes(LargestFigures.ask(largest.getFirst())) + " bytes of CSV");
            return IntStream.range(0, asks)
                    .mapToObj(ask -> LargestFigures.ask(largest.get(ask % largest.size())))
                    .toList();
        }
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
