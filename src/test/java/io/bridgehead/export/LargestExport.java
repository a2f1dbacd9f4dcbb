package io.bridgehead.export;

import io.bridgehead.export.drawing.FigurePictures;
import io.bridgehead.export.drawing.Paper;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.files.Look;
import io.bridgehead.export.files.Writers;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Text;
import io.bridgehead.longrun.QuietLog;
import io.bridgehead.platform.Database;
import io.bridgehead.reference.AskedCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes the largest figures with all the notes they may have in every format, in a machine of its own with little
 * memory. Arguments: URL, user, password, how many figures.
 */
final class LargestExport {
    private static final int NOTES = 100;
    private static final Text NOTE = Text.same("批注".repeat(1_000));
    private static final Look LARGEST = new Look(Theme.TRANSPARENT, FigurePictures.MOST_SCALE, Paper.WIDE, true);

    private LargestExport() {}

    public static void main(String[] arguments) {
        QuietLog.begin();
        var database = new Database(arguments[0], "", null, arguments[1], arguments[2], null);
        try (var pool = database.pool(4);
                var catalogue = new AskedCatalogue(DSL.using(pool, SQLDialect.POSTGRES))) {
            write(LargestFigures.questions(catalogue, Integer.parseInt(arguments[3])).stream()
                    .map(LargestFigures::ask)
                    .toList());
        }
    }

    private static void write(List<Figure> figures) {
        var files = Writers.all();
        Map<Format, Integer> most = new HashMap<>();
        for (var figure : figures) {
            var noted = figure;
            for (var note = 0; note < NOTES; note++) {
                noted = noted.and(new Note("annotation", NOTE));
            }
            for (var format : Format.values()) {
                System.out.println("begun " + figure.id() + "." + format.code());
                most.merge(format, files.write(noted, format, Lang.ZH, LARGEST).length, Math::max);
            }
        }
        most.forEach((format, bytes) -> System.out.println("at most " + bytes + " bytes of " + format.code()));
    }
}
