package io.bridgehead.hostile;

import io.bridgehead.export.NewShapes;
import io.bridgehead.export.Samples;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure of every shape there is. */
final class EveryShape {
    private EveryShape() {}

    static List<Figure> figures() {
        var shapes = Stream.<Shape>of(
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
                        NewShapes.DISTRIBUTION)
                .toList();
        var there = shapes.stream().map(Object::getClass).collect(Collectors.toSet());
        if (!there.equals(Set.copyOf(Arrays.asList(Shape.class.getPermittedSubclasses())))) {
            throw new AssertionError("a shape is missing here");
        }
        return shapes.stream().map(Samples::figure).toList();
    }
}
