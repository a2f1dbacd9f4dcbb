package io.bridgehead.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
    private static final String FORMULA_STARTS = "=+-@\t\r";

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
            case Trend trend -> trend(csv, trend, unit);
            case Ranking ranking -> ranking(csv, ranking, unit, lang);
            case Matrix matrix -> matrix(csv, matrix, unit, lang);
            case Progress progress -> progress(csv, progress, lang);
            case Facts facts -> facts(csv, facts, lang);
        }
    }

    private static void trend(CsvWriter csv, Trend trend, Unit unit) {
        csv.writeRecord("series", "period", "basis", "value", "unit", "status", "source");
        for (var series : trend.series()) {
            for (var point : series.points()) {
                csv.writeRecord(
                        text(series.key()),
                        point.period().code(),
                        point.period().basis().code(),
                        number(point.value()),
                        unit.code(),
                        point.status().code(),
                        text(point.source()));
            }
        }
    }

    private static void ranking(CsvWriter csv, Ranking ranking, Unit unit, Lang lang) {
        var rows = new Categories(csv);
        for (var item : ranking.items()) {
            rows.add("value", item.name().in(lang), item.value(), unit, item.status(), item.source());
        }
        for (var item : ranking.items()) {
            rows.known("share", item.name().in(lang), percent(item.share()), Unit.PERCENT, item);
        }
        for (var item : ranking.items()) {
            rows.known("growth", item.name().in(lang), percent(item.growth()), Unit.PERCENT, item);
        }
        for (var item : ranking.items()) {
            rows.known("contribution", item.name().in(lang), item.contribution(), Unit.POINTS, item);
        }
    }

    private static void matrix(CsvWriter csv, Matrix matrix, Unit unit, Lang lang) {
        csv.writeRecord("series", "row", "column", "value", "unit", "status", "source");
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var value = matrix.cells().get(row).get(column);
                if (value != null) {
                    csv.writeRecord(
                            "value",
                            text(matrix.rows().get(row).name().in(lang)),
                            text(matrix.columns().get(column).name().in(lang)),
                            number(value),
                            unit.code(),
                            matrix.status().code(),
                            text(matrix.source()));
                }
            }
        }
    }

    private static void progress(CsvWriter csv, Progress progress, Lang lang) {
        var rows = new Categories(csv);
        for (var item : progress.items()) {
            var name = item.name().in(lang);
            rows.add("actual", name, item.actual(), Unit.PERCENT, item.status(), item.source());
            rows.add("plan", name, item.plan(), Unit.PERCENT, item.status(), item.source());
            rows.add("previous", name, item.previous(), Unit.PERCENT, item.status(), item.source());
        }
    }

    private static void facts(CsvWriter csv, Facts facts, Lang lang) {
        var rows = new Categories(csv);
        for (var item : facts.items()) {
            var name = item.name().in(lang);
            rows.add("value", name, item.value(), item.unit(), item.status(), item.source());
            var change = item.change();
            if (change != null) {
                var series = change.published() ? "published-change" : "change";
                rows.add(series, name, change.value(), change.unit(), item.status(), item.source());
            }
        }
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : Rate.percent(fraction);
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Rows of a value a category. */
    private record Categories(CsvWriter csv) {
        Categories {
            csv.writeRecord("series", "category", "value", "unit", "status", "source");
        }

        void add(String series, String category, @Nullable BigDecimal value, Unit unit, Status status, String source) {
            csv.writeRecord(series, text(category), number(value), unit.code(), status.code(), text(source));
        }

        void known(String series, String category, @Nullable BigDecimal value, Unit unit, Ranking.Item item) {
            if (value != null) {
                add(series, category, value, unit, item.status(), item.source());
            }
        }
    }
}
