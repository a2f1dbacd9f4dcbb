package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The moment a file says it was made: of the briefing, or of the newest data in it, and never now. So the same figure
 * makes the same file, byte for byte.
 */
final class Made {
    /** Of what says nothing of time: the first moment a ZIP can tell. */
    static final Instant UNKNOWN = Instant.parse("1980-01-01T00:00:00Z");

    private Made() {}

    static Instant of(Brief brief) {
        var cover = brief.cover();
        return cover == null ? of(brief.figures()) : start(cover.date());
    }

    static Instant of(Figure figure) {
        return of(Stream.of(figure));
    }

    /** Of the newest batch, or else of the last day that the data speak of. */
    private static Instant of(Stream<Figure> figures) {
        var origins = figures.map(Figure::provenance).toList();
        return origins.stream()
                .flatMap(origin -> origin.batches().stream())
                .map(Batch::loadedAt)
                .max(Comparator.naturalOrder())
                .or(() -> origins.stream()
                        .flatMap(origin -> Stream.ofNullable(origin.asOf()))
                        .map(Made::start)
                        .max(Comparator.naturalOrder()))
                .orElse(UNKNOWN);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
