package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Unit;
import java.util.List;

/**
 * One key figure: what is written on its tile, broken to its width.
 *
 * @param status a word for what the value is, where it isn't the ordinary one; else empty
 * @param statusBelow whether that word has no room beside the name
 * @param valueFace as large as fits the width
 * @param unitBelow whether the unit has no room beside the value
 * @param change such as "+4.2%"; empty without one
 * @param labelBelow whether what the change is against has no room beside it
 */
record FactTile(
        Facts.Item item,
        List<String> name,
        String status,
        boolean statusBelow,
        String value,
        Face valueFace,
        List<String> unit,
        boolean unitBelow,
        List<String> period,
        List<String> change,
        List<String> changeLabel,
        boolean labelBelow) {
    static final double SPARK = 40;

    private static final double PAD = 14;
    private static final double NAME = 18;
    private static final double VALUE = 34;
    private static final double LINE = 17;
    private static final double SIZE = 13;
    private static final double LARGE = 26;
    private static final double SMALLEST = 13;
    private static final double BADGE = 11;
    private static final double SIGN = 14;

    static FactTile of(Facts.Item item, Sketch sketch, double width) {
        var palette = sketch.palette();
        var soft = Face.of(palette.inkSoft());
        var room = width - 2 * PAD;
        var ordinary = item.status() == Status.PUBLISHED || item.status() == Status.LOADED;
        var status = ordinary ? "" : sketch.word(item.status());
        var badge = ordinary ? 0 : sketch.measure(status, soft.sized(BADGE)) + 20;
        var name = item.name().in(sketch.lang());
        var value = Numbers.number(item.value(), item.unit().decimals());
        var face = largest(value, Face.of(palette.ink()).boldly().sized(LARGE), sketch, room);
        var unit = item.value() == null ? "" : item.unit().label().in(sketch.lang());
        var beside = sketch.measure(value, face) + 6 + sketch.measure(unit, soft.sized(SIZE)) <= room;
        var period = item.period();
        var change = sketch.wrap(
                changeText(item, sketch), room - SIGN, Face.of(palette.ink()).boldly(), 3);
        var label = labelOf(item, sketch);
        var labelBeside = change.size() == 1 && sketch.measure(label) <= room - changeRoom(change, sketch);
        return new FactTile(
                item,
                sketch.wrap(name, room, soft.sized(SIZE), 6),
                status,
                !ordinary && sketch.measure(name, soft.sized(SIZE)) > room - badge,
                value,
                face,
                sketch.wrap(unit, room, soft.sized(SIZE), 3),
                !unit.isEmpty() && !beside,
                period == null ? List.of() : sketch.wrap(period.label().in(sketch.lang()), room, soft, 3),
                change,
                sketch.wrap(label, room, soft, 4),
                !labelBeside);
    }

    private static Face largest(String text, Face face, Sketch sketch, double room) {
        var width = sketch.measure(text, face);
        return width <= room ? face : face.sized(Math.max(SMALLEST, Math.floor(face.size() * room / width)));
    }

    private static double changeRoom(List<String> change, Sketch sketch) {
        return SIGN + sketch.longest(change, Face.of(sketch.palette().ink()).boldly()) + 5;
    }

    /** "+4.2%", "+12 家": a percent sign stands close, a word does not. */
    private static String changeText(Facts.Item item, Sketch sketch) {
        var change = item.change();
        if (change == null) {
            return "";
        }
        if (change.unit().equals(Unit.PERCENT)) {
            return Numbers.signed(change.value(), 1) + "%";
        }
        var whole = change.value().stripTrailingZeros().scale() <= 0;
        var decimals = whole ? 0 : Math.max(1, item.unit().decimals());
        return (Numbers.signed(change.value(), decimals) + " "
                        + change.unit().label().in(sketch.lang()))
                .strip();
    }

    private static String labelOf(Facts.Item item, Sketch sketch) {
        var change = item.change();
        return change == null ? "" : change.label().in(sketch.lang());
    }

    boolean hasSpark() {
        return Spark.hasCourse(item.spark());
    }

    /** Without a line at its foot. */
    double height() {
        var lines =
                period.size() + change.size() + (unitBelow ? unit.size() : 0) + (labelBelow ? changeLabel.size() : 0);
        return 2 * PAD - 4 + nameLines() * NAME + VALUE + lines * LINE;
    }

    private int nameLines() {
        return name.size() + (statusBelow ? 1 : 0);
    }

    void draw(Sketch sketch, Area tile) {
        var palette = sketch.palette();
        var soft = Face.of(palette.inkSoft());
        var left = tile.x() + PAD;
        sketch.box(tile, 6, palette.sunken(), null);
        var y = tile.y() + PAD - 2;
        sketch.write(name, left, y + NAME / 2, NAME, soft.sized(SIZE));
        drawStatus(sketch, tile, y + NAME / 2 + (statusBelow ? name.size() * NAME : 0));
        y += nameLines() * NAME;
        sketch.write(value, left, y + VALUE / 2, valueFace);
        var beside = left + sketch.measure(value, valueFace) + 6;
        // The unit stands on the line of the value's digits, which are larger.
        var unitLine = y + VALUE / 2 + 0.35 * (valueFace.size() - SIZE);
        var unitTop = unitBelow ? y + VALUE + LINE / 2 : unitLine;
        sketch.write(unit, unitBelow ? left : beside, unitTop, LINE, soft.sized(SIZE));
        y += VALUE + (unitBelow ? unit.size() * LINE : 0);
        sketch.write(period, left, y + LINE / 2, LINE, soft);
        drawChange(sketch, left, y + period.size() * LINE + LINE / 2);
        Spark.draw(sketch, item.spark(), new Area(left, tile.bottom() - PAD - 30, tile.width() - 2 * PAD, 32));
    }

    private void drawStatus(Sketch sketch, Area tile, double y) {
        if (status.isEmpty()) {
            return;
        }
        var palette = sketch.palette();
        var colour = palette.of(item.status());
        var face = Face.of(colour).sized(BADGE);
        var width = sketch.measure(status, face) + 12;
        var left = statusBelow ? tile.x() + PAD : tile.right() - PAD - width;
        var dashes = item.status() == Status.SAMPLE ? List.of(3.0, 2.0) : List.<Double>of();
        sketch.box(new Area(left, y - 8.5, width, 17), 8, null, new Stroke(colour, 1, dashes));
        sketch.write(status, left + width / 2, y, face.anchored(Anchor.MIDDLE));
    }

    private void drawChange(Sketch sketch, double left, double y) {
        if (change.isEmpty()) {
            return;
        }
        var palette = sketch.palette();
        var ink = Face.of(palette.ink());
        // The sign follows the change as printed: what is printed as zero did not move.
        var sign =
                change.getFirst().startsWith("+") ? Sign.UP : change.getFirst().startsWith("-") ? Sign.DOWN : Sign.DISC;
        sketch.add(sign.at(left + 4, y, sign == Sign.DISC ? 3 : 4, palette.inkSoft(), palette.sunken()));
        sketch.write(change, left + SIGN, y, LINE, ink.boldly());
        sketch.write(
                changeLabel,
                labelBelow ? left : left + changeRoom(change, sketch),
                labelBelow ? y + change.size() * LINE : y,
                LINE,
                ink);
    }
}
