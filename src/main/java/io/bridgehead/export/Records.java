package io.bridgehead.export;

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
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.figure.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure's values as rows, a value a row, the same in every file that has rows: {@code series}, {@code period},
 * {@code basis}, {@code unit} and {@code status} are codes; categories, rows and columns are names.
 */
public final class Records {
    private final List<String> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    Records(String... columns) {
        this.columns = List.of(columns);
    }

    /** Rows of a value a category. */
    static Records ofCategories() {
        return new Records("series", "category", "value", "unit", "status", "source");
    }

    public static Records of(Figure figure, Lang lang) {
        var unit = figure.unit();
        return switch (figure.shape()) {
            case Trend trend -> SeriesRecords.trend(trend, unit);
            case Ranking ranking -> CategoriesRecords.ranking(ranking, unit, lang);
            case Matrix matrix -> TablesRecords.matrix(matrix, unit, lang);
            case Progress progress -> PlansRecords.progress(progress, lang);
            case Facts facts -> TablesRecords.facts(facts, lang);
            case Composition composition -> CategoriesRecords.composition(composition, unit, lang);
            case Places places -> CategoriesRecords.places(places, unit, lang);
            case Schedule schedule -> PlansRecords.schedule(schedule, lang);
            case Funnel funnel -> CategoriesRecords.funnel(funnel, unit, lang);
            case Waterfall waterfall -> CategoriesRecords.waterfall(waterfall, unit, lang);
            case Scorecard scorecard -> TablesRecords.scorecard(scorecard, lang);
            case Distribution distribution -> SeriesRecords.distribution(distribution, unit, lang);
        };
    }

    public List<String> columns() {
        return columns;
    }

    public List<List<Cell>> rows() {
        return Collections.unmodifiableList(rows);
    }

    void row(Cell... cells) {
        rows.add(Arrays.asList(cells));
    }

    void add(String series, String category, @Nullable BigDecimal value, Unit unit, Status status, String source) {
        row(code(series), words(category), Cell.of(value), code(unit.code()), code(status.code()), words(source));
    }

    /** The same, or nothing where there is no value. */
    void known(String series, String category, @Nullable BigDecimal value, Unit unit, Status status, String source) {
        if (value != null) {
            add(series, category, value, unit, status, source);
        }
    }

    static Cell code(String code) {
        return new Cell.Code(code);
    }

    static Cell words(String words) {
        return new Cell.Words(words);
    }

    static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : Rate.percent(fraction);
    }
}
