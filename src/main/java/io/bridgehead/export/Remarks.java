package io.bridgehead.export;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import java.util.List;
import java.util.stream.Stream;

/** What a reader must know of a figure's numbers at a glance: that some of them are preliminary, revised or sample. */
public final class Remarks {
    private Remarks() {}

    /** The statuses to be said above a figure, by what its provenance and its values say; in the order of statuses. */
    public static List<Status> of(Figure figure) {
        return Stream.concat(figure.provenance().statuses().stream(), inData(figure.shape()))
                .filter(Remarks::isSaid)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isSaid(Status status) {
        return switch (status) {
            case PUBLISHED, LOADED -> false;
            case PRELIMINARY, REVISED, SAMPLE -> true;
        };
    }

    private static Stream<Status> inData(Shape shape) {
        return switch (shape) {
            case Trend trend ->
                trend.series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(Trend.Point::status);
            case Ranking ranking -> ranking.items().stream().map(Ranking.Item::status);
            case Matrix matrix -> Stream.of(matrix.status());
            case Progress progress -> progress.items().stream().map(Progress.Item::status);
            case Facts facts -> facts.items().stream().map(Facts.Item::status);
            case Composition composition -> composition.parts().stream().map(Composition.Part::status);
            case Places places ->
                places.places().stream().filter(place -> place.value() != null).map(Places.Place::status);
            case Schedule schedule -> schedule.tasks().stream().map(Schedule.Task::status);
            case Funnel funnel ->
                Stream.concat(
                        funnel.steps().stream()
                                .filter(step -> step.value() != null)
                                .map(Funnel.Step::status),
                        funnel.rates().stream()
                                .filter(rate -> rate.value() != null)
                                .map(Funnel.Quotient::status));
            case Waterfall waterfall ->
                Stream.concat(
                        Stream.of(waterfall.from().status(), waterfall.to().status()),
                        waterfall.steps().stream().map(Waterfall.Step::status));
            case Scorecard scorecard -> scorecard.rows().stream().map(Scorecard.Row::status);
            case Distribution distribution -> Stream.of(distribution.status());
        };
    }
}
