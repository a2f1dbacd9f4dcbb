package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Painter.Body;
import io.bridgehead.export.drawing.Painter.Ground;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture in the making: its marks in order, and what is asked for with nearly every one. For one thread. */
final class Sketch {
    private static final Texts WORDS = new Texts("element");
    /** From the middle of a line of text down to its baseline, as a share of its size. */
    private static final double DOWN = 0.35;

    private final Ground ground;
    private final List<Mark> marks = new ArrayList<>();

    Sketch(Ground ground) {
        this.ground = ground;
    }

    Palette palette() {
        return ground.palette();
    }

    Lang lang() {
        return ground.lang();
    }

    double width() {
        return ground.width();
    }

    Unit unit() {
        return ground.figure().unit();
    }

    String word(String key) {
        return WORDS.in(ground.lang(), key);
    }

    String word(Status status) {
        return word("status." + status.code());
    }

    double measure(String text) {
        return ground.lettering().width(text, Face.USUAL, false);
    }

    double measure(String text, Face face) {
        return ground.lettering().width(text, face.size(), face.bold());
    }

    /** The widest of texts; 0 without any. */
    double longest(Collection<String> texts, Face face) {
        return texts.stream().mapToDouble(text -> measure(text, face)).max().orElse(0);
    }

    List<String> wrap(String text, double room, Face face, int most) {
        return ground.lettering().wrap(text, room, face.size(), face.bold(), most);
    }

    String cut(String text, double room, Face face) {
        return ground.lettering().cut(text, room, face.size(), face.bold());
    }

    /** A line of text whose middle is at a height; turned, at a place across. */
    void write(String text, double x, double y, Face face) {
        if (text.isEmpty()) {
            return;
        }
        var down = DOWN * face.size();
        marks.add(new Mark.Words(
                text,
                face.turned() ? x + down : x,
                face.turned() ? y : y + down,
                face.size(),
                face.bold(),
                face.colour(),
                face.anchor(),
                face.turned(),
                face.rim()));
    }

    /** Lines under each other, the first one's middle at a height. */
    void write(List<String> lines, double x, double y, double leading, Face face) {
        for (var line = 0; line < lines.size(); line++) {
            write(lines.get(line), x, y + line * leading, face);
        }
    }

    void fill(double x, double y, double width, double height, Colour fill) {
        marks.add(Mark.Box.filled(x, y, Math.max(0, width), Math.max(0, height), fill));
    }

    void box(Area area, double radius, @Nullable Colour fill, Mark.@Nullable Stroke stroke) {
        marks.add(new Mark.Box(area.x(), area.y(), area.width(), area.height(), radius, fill, stroke, null));
    }

    void rule(double x1, double y1, double x2, double y2, Mark.Stroke stroke) {
        marks.add(new Mark.Rule(x1, y1, x2, y2, stroke));
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void add(Sketch other) {
        marks.addAll(other.marks);
    }

    /** As it stands, with nothing said in a legend: what it means is written in it. */
    Body body(double height) {
        return new Body(height, marks, List.of());
    }
}
