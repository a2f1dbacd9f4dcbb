package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * A figure as tidy CSV: a row a value, UTF-8 with a byte order mark, CRLF, a header row.
 *
 * <p>{@code series}, {@code period}, {@code basis}, {@code unit} and {@code status} are codes, the same in both
 * languages; categories, rows and columns are names. Numbers are plain decimals; a missing one is an empty cell. A name
 * that a spreadsheet would take for a formula is given a leading apostrophe.
 *
 * <p>Thread-safe.
 */
@Component
public class FigureCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public byte[] write(Figure figure, Lang lang) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows(csv, figure.shape(), figure.unit(), lang);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Says what is in it, in the reader's language: 贸易伙伴数 内蒙古 2014–2025年.csv */
    public String fileName(Figure figure, Lang lang) {
        var name = figure.title().in(lang) + " " + figure.subtitle().in(lang).replace(" · ", " ");
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip() + ".csv";
    }

    private static void rows(CsvWriter csv, Shape shape, Unit unit, Lang lang) {
        switch (shape) {
            case Trend trend -> SeriesCsv.trend(csv, trend, unit);
            case Ranking ranking -> CategoriesCsv.ranking(csv, ranking, unit, lang);
            case Matrix matrix -> TablesCsv.matrix(csv, matrix, unit, lang);
            case Progress progress -> PlansCsv.progress(csv, progress, lang);
            case Facts facts -> TablesCsv.facts(csv, facts, lang);
            case Composition composition -> CategoriesCsv.composition(csv, composition, unit, lang);
            case Places places -> CategoriesCsv.places(csv, places, unit, lang);
            case Schedule schedule -> PlansCsv.schedule(csv, schedule, lang);
            case Funnel funnel -> CategoriesCsv.funnel(csv, funnel, unit, lang);
            case Waterfall waterfall -> CategoriesCsv.waterfall(csv, waterfall, unit, lang);
            case Scorecard scorecard -> TablesCsv.scorecard(csv, scorecard, lang);
            case Distribution distribution -> SeriesCsv.distribution(csv, distribution, unit, lang);
        }
    }
}
