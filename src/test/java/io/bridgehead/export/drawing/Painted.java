package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.drawing.Mark.Box;
import io.bridgehead.export.drawing.Mark.Disc;
import io.bridgehead.export.drawing.Mark.Outline;
import io.bridgehead.export.drawing.Mark.Rule;
import io.bridgehead.export.drawing.Mark.Words;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a painter drew, to be asked about. */
record Painted(Painter.Ground ground, Painter.Body body) {
    private static final double WIDTH = 896;

    static <S extends Shape> Painted of(Painter<S> painter, S shape, Lang lang) {
        return of(painter, shape, lang, WIDTH, Map.of());
    }

    static <S extends Shape> Painted of(
            Painter<S> painter, S shape, Lang lang, double width, Map<String, List<String>> scope) {
        var provenance = new Provenance(Set.of(), null, Text.EMPTY, Text.EMPTY, Text.EMPTY, List.of(), List.of());
        var unit = Unit.money("CNY", Unit.Scale.YI);
        var figure = new Figure("a.b", Text.same("t"), Text.EMPTY, unit, scope, shape, List.of(), provenance);
        var palette = Palette.of(Theme.LIGHT);
        var ground = new Painter.Ground(figure, lang, palette, FontLettering.shipped(), width);
        return new Painted(ground, painter.paint(shape, ground));
    }

    Colour colour(String token) {
        return ground.palette().of(token);
    }

    List<Words> words() {
        return marks(Words.class).toList();
    }

    List<String> texts() {
        return words().stream().map(Words::text).toList();
    }

    Words word(String text) {
        return words().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " isn't among " + texts()));
    }

    List<Box> boxes(String token) {
        return marks(Box.class).filter(box -> colour(token).equals(box.fill())).toList();
    }

    List<Disc> discs() {
        return marks(Disc.class).toList();
    }

    List<Outline> outlines() {
        return marks(Outline.class).toList();
    }

    List<Rule> rules() {
        return marks(Rule.class).toList();
    }

    List<String> legend() {
        return body.legend().stream().map(Painter.Key::label).toList();
    }

    /** Nothing is drawn beyond the ground, and no text on another. */
    Painted isTidy() {
        var bounds = new Area(-1.5, -1.5, ground.width() + 3, body.height() + 3);
        for (var mark : body.marks()) {
            assertThat(spot(mark).isWithin(bounds))
                    .as("%s within %s", mark, bounds)
                    .isTrue();
        }
        var words = words();
        for (var one = 0; one < words.size(); one++) {
            for (var other = one + 1; other < words.size(); other++) {
                assertThat(spot(words.get(one)).overlaps(spot(words.get(other))))
                        .as("%s on %s", words.get(one), words.get(other))
                        .isFalse();
            }
        }
        return this;
    }

    private <M extends Mark> Stream<M> marks(Class<M> kind) {
        return body.marks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Area spot(Mark mark) {
        return switch (mark) {
            case Box box -> new Area(box.x(), box.y(), box.width(), box.height());
            case Rule rule -> Area.ofCorners(rule.x1(), rule.y1(), rule.x2(), rule.y2());
            case Disc disc -> Area.around(disc.x(), disc.y(), disc.radius());
            case Outline outline -> spot(outline);
            case Words words -> spot(words);
        };
    }

    private static Area spot(Outline outline) {
        var points = outline.lines().stream().flatMap(List::stream).toList();
        var across = points.stream().mapToDouble(Mark.Point::x).summaryStatistics();
        var down = points.stream().mapToDouble(Mark.Point::y).summaryStatistics();
        return Area.ofCorners(across.getMin(), down.getMin(), across.getMax(), down.getMax());
    }

    /** Of the letters themselves, without the room around a line. */
    private Area spot(Words words) {
        var width = ground.lettering().width(words.text(), words.size(), words.bold());
        var left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        return new Area(left, words.y() - 0.8 * words.size(), width, 0.9 * words.size());
    }
}
