package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.LabelPlaces.Wanted;
import java.util.List;

/**
 * What was drawn of a trend's values.
 *
 * @param spots where a label would be in the way
 * @param labels what is to be said, each at its mark
 */
record TrendMarks(List<Area> spots, List<Wanted> labels) {
    /** Direct labels up to so many slots; more would be a wall of digits. */
    static final int MOST_LABELS = 14;

    /** Between a label and what is beside it. */
    static final double MARGIN = 4;

    TrendMarks {
        spots = List.copyOf(spots);
        labels = List.copyOf(labels);
    }
}
