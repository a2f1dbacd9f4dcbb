package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Series over periods. Points of two bases are never joined by a line.
 *
 * @param lines values to compare with, such as the bounds of bands
 */
public record Trend(Chart chart, List<Series> series, List<Line> lines) implements Shape {
    public Trend {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
    }

    public Trend(Chart chart, List<Series> series) {
        this(chart, series, List.of());
    }

    @Override
    public String code() {
        return "trend";
    }

    @Override
    public boolean isEmpty() {
        return series.stream().flatMap(s -> s.points().stream()).allMatch(point -> point.value() == null);
    }

    public enum Chart {
        LINE("line"),
        BAR("bar"),
        STACKED_BAR("stacked-bar");

        private final String code;

        Chart(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What a series stands for: it decides the colour, everywhere. */
    public enum Role {
        PUBLISHED,
        COMPUTED,
        IMPORT,
        EXPORT,
        TOTAL,
        BALANCE,
        PLAN,
        ACTUAL,
        /** What came in since the period before. */
        GAINED,
        /** What went since the period before. */
        LOST,
        /** One of several alike, told apart by their order. */
        CATEGORY
    }

    public record Series(String key, Text name, Role role, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * @param value null where it is missing: the point is then a gap, never a 0
     * @param source the id of a source or batch of the figure's provenance
     * @param growth computed against the same stretch a year before, as a fraction; null where that can't be said
     * @param publishedGrowth as published, as a fraction: it stands beside the computed one, never instead
     */
    public record Point(
            Period period,
            @Nullable BigDecimal value,
            Status status,
            String source,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal publishedGrowth) {}
}
