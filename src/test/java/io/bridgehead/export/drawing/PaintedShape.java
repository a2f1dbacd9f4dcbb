package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a painter drew, to be asked about. */
record PaintedShape(Painter.Body body, double width) {
    private static final double TOLERANCE = 0.5;

    static <S extends Shape> PaintedShape of(Painter<S> painter, S shape, Lang lang, double width) {
        return of(painter, shape, Unit.money("CNY", Unit.Scale.YI), lang, width);
    }

    static <S extends Shape> PaintedShape of(Painter<S> painter, S shape, Unit unit, Lang lang, double width) {
        return new PaintedShape(
                painter.paint(shape, Pictured.ground(Pictured.figure(shape, unit), lang, width)), width);
    }

    List<Mark.Words> words() {
        return marks(Mark.Words.class);
    }

    <M extends Mark> List<M> marks(Class<M> kind) {
        return body.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> texts() {
        return words().stream().map(Mark.Words::text).toList();
    }

    /** Without spaces and line breaks, in which a text may be broken. */
    String all() {
        return texts().stream().collect(Collectors.joining()).replace(" ", "");
    }

    List<Mark.Box> filled(Colour colour) {
        return marks(Mark.Box.class).stream()
                .filter(box -> colour.equals(box.fill()))
                .toList();
    }

    void liesWithinItsGround() {
        assertThat(body.marks().stream().filter(this::reachesOut).toList()).isEmpty();
    }

    private boolean reachesOut(Mark mark) {
        var extent = Extent.of(mark, FontLettering.shipped());
        return extent.top() < -3
                || extent.bottom() > body.height() + 3
                || edges(mark).stream().anyMatch(x -> x < -TOLERANCE || x > width + TOLERANCE);
    }

    void hasNoWordsOnEachOther() {
        var areas = words().stream().map(PaintedShape::area).toList();
        var met = new ArrayList<String>();
        for (var first = 0; first < areas.size(); first++) {
            for (var second = first + 1; second < areas.size(); second++) {
                if (areas.get(first).overlaps(areas.get(second))) {
                    met.add(texts().get(first) + " on " + texts().get(second));
                }
            }
        }
        assertThat(met).isEmpty();
    }

    /** Of a line's letters, a little less than their full height. */
    private static Area area(Mark.Words words) {
        var length = FontLettering.shipped().width(words.text(), words.size(), words.bold()) - 1;
        var before = before(words.anchor(), length);
        return words.turned()
                ? new Area(words.x() - words.size() * 0.7, words.y() - length + before, words.size() * 0.8, length)
                : new Area(words.x() - before, words.y() - words.size() * 0.7, length, words.size() * 0.8);
    }

    private static double before(Mark.Anchor anchor, double length) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> length / 2;
            case END -> length;
        };
    }

    private static List<Double> edges(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> List.of(box.x(), box.x() + box.width());
            case Mark.Rule rule -> List.of(rule.x1(), rule.x2());
            case Mark.Outline outline ->
                outline.lines().stream()
                        .flatMap(List::stream)
                        .map(Mark.Point::x)
                        .toList();
            case Mark.Disc disc -> List.of(disc.x() - disc.radius(), disc.x() + disc.radius());
            case Mark.Words words ->
                Stream.of(area(words))
                        .flatMap(area -> Stream.of(area.x(), area.right()))
                        .toList();
        };
    }
}
