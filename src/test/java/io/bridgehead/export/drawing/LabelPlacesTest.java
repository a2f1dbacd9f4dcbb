package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.drawing.LabelPlaces.Placed;
import io.bridgehead.export.drawing.LabelPlaces.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
    private static final Area BOUNDS = new Area(0, 0, 200, 200);

    @Test
    void goesAboveItsMarkElseBelowElseNowhere() {
        var mark = new Area(96, 100, 8, 8);
        var label = new Wanted("1", mark, 20, false);
        assertThat(LabelPlaces.place(List.of(label), List.of(mark), BOUNDS))
                .containsExactly(new Placed("1", new Area(90, 82, 20, 14)));
        var above = new Area(0, 80, 200, 10);
        assertThat(LabelPlaces.place(List.of(label), List.of(mark, above), BOUNDS))
                .containsExactly(new Placed("1", new Area(90, 112, 20, 14)));
        var below = new Area(0, 115, 200, 10);
        assertThat(LabelPlaces.place(List.of(label), List.of(mark, above, below), BOUNDS))
                .isEmpty();
    }

    @Test
    void isNeverReadAsAnotherMarksLabel() {
        var upper = new Area(96, 100, 8, 8);
        var middle = new Area(96, 102, 8, 8);
        var lower = new Area(96, 104, 8, 8);
        var labels = List.of(
                new Wanted("upper", upper, 20, false),
                new Wanted("middle", middle, 20, false),
                new Wanted("lower", lower, 20, false));
        var placed = LabelPlaces.place(labels, List.of(upper, middle, lower), BOUNDS);
        assertThat(placed).extracting(Placed::text).containsExactlyInAnyOrder("upper", "lower");
    }

    @Test
    void givesTheEndsTheirPlacesFirst() {
        var labels = List.of(
                new Wanted("first", new Area(20, 100, 4, 4), 30, false),
                new Wanted("middle", new Area(40, 100, 4, 4), 30, false),
                new Wanted("last", new Area(60, 100, 4, 4), 30, false));
        var placed = LabelPlaces.place(labels, List.of(), BOUNDS);
        assertThat(placed).extracting(Placed::text).containsExactly("last", "first", "middle");
        assertThat(placed.get(2).spot().y()).isEqualTo(108);
    }

    @Test
    void spreadsWhatLiesTooClose() {
        assertThat(LabelPlaces.spread(List.of(10.0, 12.0, 90.0), 15, 0, 100)).containsExactly(10.0, 25.0, 90.0);
        assertThat(LabelPlaces.spread(List.of(95.0, 99.0), 15, 0, 100)).containsExactly(85.0, 100.0);
    }
}
