package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Composition.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written on a treemap, as far as it fits: a name is cut only where enough of it is left. */
final class TreemapTexts {
    private static final double LINE = 15;
    private static final double PAD = 5;
    private static final int MOST_LINES = 4;

    private TreemapTexts() {}

    /** A group's name and share, on its strip. */
    static void header(Sketch sketch, Treemap.Group group, @Nullable BigDecimal share) {
        var name = group.parts().getFirst().groupName();
        if (group.header() == 0 || name == null) {
            return;
        }
        var area = group.area();
        var face = Face.of(sketch.palette().ink()).boldly();
        var room = area.width() - 2 * PAD;
        var whole = name.in(sketch.lang()) + "  " + Numbers.percent(share);
        var text = sketch.measure(whole, face) <= room ? whole : sketch.cut(name.in(sketch.lang()), room, face);
        var right = area.right() >= sketch.width() - 0.01 ? area.right() : area.right() - 1;
        var left = area.x() <= 0 ? 0 : area.x() + 1;
        var top = area.y() <= 0 ? 0 : area.y() + 1;
        sketch.fill(
                left,
                top,
                right - left,
                area.y() + group.header() - 1 - top,
                sketch.palette().sunken());
        sketch.write(text, left + PAD, area.y() + group.header() / 2, face);
    }

    /** A part's name, value and share. */
    static void part(Sketch sketch, Part part, @Nullable BigDecimal share, Area area, Colour ink) {
        var usual = Face.of(ink);
        var room = area.width() - 2 * PAD;
        var lines = (int) Math.floor((area.height() - 6) / LINE);
        if (room < Treemap.LEAST - 2 * PAD || lines < 1) {
            return;
        }
        var numbers = lines > 1 ? numbers(sketch, part, share, room) : "";
        var face = area.width() > 150 && area.height() > 90 ? usual.boldly() : usual;
        var name = name(sketch, part, room, face, Math.min(MOST_LINES, lines - (numbers.isEmpty() ? 0 : 1)));
        if (name.isEmpty()) {
            return;
        }
        var first = area.y() + 4 + LINE / 2;
        sketch.write(name, area.x() + PAD, first, LINE, face);
        sketch.write(numbers, area.x() + PAD, first + name.size() * LINE, usual);
    }

    private static String numbers(Sketch sketch, Part part, @Nullable BigDecimal share, double room) {
        var value = Numbers.number(part.value(), sketch.unit().decimals());
        var percent = Numbers.percent(share);
        return Stream.of(value + " · " + percent, value, percent)
                .filter(text -> sketch.measure(text) <= room)
                .findFirst()
                .orElse("");
    }

    /** A word broken inside reads worse than a name that is cut; a name cut to nothing says nothing. */
    private static List<String> name(Sketch sketch, Part part, double room, Face face, int most) {
        var name = part.name().in(sketch.lang());
        var whole = Stream.of(name.split("\\s+"))
                .allMatch(word ->
                        word.codePoints().anyMatch(Character::isIdeographic) || sketch.measure(word, face) <= room);
        var lines = whole ? sketch.wrap(name, room, face, most) : List.of(sketch.cut(name, room, face));
        var cut = !lines.isEmpty() && lines.getLast().endsWith("…") && !name.endsWith("…");
        return cut && room < Treemap.LEAST ? List.of() : lines;
    }
}
