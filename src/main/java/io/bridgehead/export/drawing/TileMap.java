package io.bridgehead.export.drawing;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Mark.Anchor;
import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Places.Place;
import io.bridgehead.figure.Ranking.Kind;
import java.util.stream.Stream;

/** Tiles about where the divisions lie, coloured by what is shown; beside them, where there is room, the same as bars. */
final class TileMap {
    private static final double WIDE = 720;
    private static final double MAP_SHARE = 0.56;
    private static final double BETWEEN = 28;
    private static final double LINE = 15;

    private final Places places;
    private final Sketch sketch;
    private final PlaceScale scale;

    TileMap(Places places, Sketch sketch) {
        this.places = places;
        this.sketch = sketch;
        scale = PlaceScale.of(places, sketch);
    }

    /** Gives its height. */
    double draw() {
        var own = places.places().stream()
                .filter(place -> place.kind() == Kind.ITEM)
                .toList();
        var wide = sketch.width() >= WIDE;
        var mapWidth = wide ? Math.round(sketch.width() * MAP_SHARE) : sketch.width();
        var tiles = TileGrid.of(own, mapWidth);
        for (var index = 0; index < own.size(); index++) {
            tile(own.get(index), tiles.areas().get(index));
        }
        var left = mapWidth + BETWEEN;
        var bars = wide ? new PlaceBars(places, sketch, scale).draw(own, left, sketch.width() - left) : 0;
        var height = Math.max(tiles.height(), bars);
        var y = height + 8;
        var none = own.stream().anyMatch(place -> scale.of(place).isEmpty());
        y += ScaleKey.draw(sketch, scale.keyWith(none ? Stream.of(scale.none()) : Stream.empty()), y);
        var off = places.places().stream()
                .filter(place -> place.kind() != Kind.ITEM)
                .map(scale::said)
                .toList();
        return off.isEmpty() ? y : y + 6 + Chips.draw(sketch, sketch.word("offMap"), off, y + 6);
    }

    private void tile(Place place, Area area) {
        var palette = sketch.palette();
        var colours = scale.of(place);
        var edge = colours.isPresent() ? null : Stroke.of(palette.lineStrong(), 1);
        var inset = colours.isPresent() ? 0 : 0.5;
        var tile = new Area(area.x() + inset, area.y() + inset, area.width() - 2 * inset, area.height() - 2 * inset);
        sketch.box(tile, 4, colours.map(PlaceScale.Colours::fill).orElse(palette.sunken()), edge);
        var face = Face.of(colours.map(PlaceScale.Colours::ink).orElse(palette.inkSoft()))
                .anchored(Anchor.MIDDLE);
        var room = area.width() - 6;
        var name = sketch.wrap(place.name().in(sketch.lang()), room, face, area.height() >= 3 * LINE + 8 ? 2 : 1);
        var middle = area.x() + area.width() / 2;
        var top = area.y() + (area.height() - (name.size() + 1) * LINE) / 2 + LINE / 2;
        sketch.write(name, middle, top, LINE, face);
        sketch.write(valueText(place, room, face.boldly()), middle, top + name.size() * LINE, face.boldly());
    }

    /** Short where the whole number is wider than its tile. */
    private String valueText(Place place, double room, Face face) {
        var text = scale.shownText(place);
        var value = PlaceScale.shown(places, place);
        return value == null || places.show() != Places.Show.VALUE || sketch.measure(text, face) <= room
                ? text
                : Numbers.compact(value, sketch.lang());
    }
}
