package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import io.bridgehead.export.NewShapes;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import io.bridgehead.platform.RegionDatabase;
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
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Writes a briefing of many figures in every format, in a machine of its own with little memory. */
final class LargeBriefing {
    private static final List<Shape> SHAPES = List.of(
            Samples.TREND,
            Samples.RANKING,
            Samples.MATRIX,
            Samples.PROGRESS,
            Samples.FACTS,
            NewShapes.COMPOSITION,
            NewShapes.PLACES,
            NewShapes.SCHEDULE,
            NewShapes.FUNNEL,
            NewShapes.WATERFALL,
            NewShapes.SCORECARD,
            NewShapes.DISTRIBUTION);

    private LargeBriefing() {}

    /** @param arguments how many figures, how often */
    public static void main(String[] arguments) throws IOException {
        var figures = Integer.parseInt(arguments[0]);
        var stamp = new Stamp(Instant.EPOCH, "Li");
        var day = LocalDate.of(2026, 3, 1);
        var draft = new Draft("大简报", "Li", day, "内部资料", Lang.ZH, null, Map.of(), List.of());
        var briefing = new Briefing(UUID.randomUUID(), "CN-NM", draft, 1, stamp, stamp);
        var composed = composed(figures, draft);
        // Nothing is asked of the database: the briefing has no template.
        var database = new RegionDatabase(DSL.using(SQLDialect.POSTGRES));
        var files = Office.files(new TemplateStore(database, Clock.systemUTC()));
        for (var time = 0; time < Integer.parseInt(arguments[1]); time++) {
            for (var format : BriefingFormat.values()) {
                write(files, briefing, composed, format);
            }
        }
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

    private static Composed composed(int figures, Draft draft) {
        var pieces = new ArrayList<Brief.Piece>();
        for (var i = 0; i < figures; i++) {
            if (i % SHAPES.size() == 0) {
                pieces.add(new Brief.Heading("第" + (i / SHAPES.size() + 1) + "部分", 1));
            }
            pieces.add(new Brief.Pictured(Samples.figure(SHAPES.get(i % SHAPES.size())), "说明", List.of()));
        }
        var cover =
                new Brief.Cover(draft.title(), draft.author(), draft.date(), draft.classification(), "/briefings/1");
        return new Composed(new Brief(draft.lang(), cover, pieces), List.of());
    }
}
