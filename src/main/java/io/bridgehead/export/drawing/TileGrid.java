package io.bridgehead.export.drawing;

import io.bridgehead.figure.Places.Place;
import io.bridgehead.figure.Places.Tile;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Tiles where they belong; those that belong nowhere, or where another is already, fill rows below in their order. */
record TileGrid(List<Area> areas, double height) {
    private static final double GAP = 4;
    private static final double LEAST_TILE = 52;
    private static final double LOWEST = 58;
    private static final double TALLEST = 84;
    private static final int LOOSE_COLUMNS = 4;

    /** Areas in the order of the places. */
    static TileGrid of(List<Place> places, double width) {
        var cells = cells(places, width);
        var columns = Math.max(
                Math.max(1, 1 + most(cells.values(), Tile::column)),
                cells.isEmpty() ? Math.min(LOOSE_COLUMNS, places.size()) : 0);
        var below = 1 + most(cells.values(), Tile::row);
        var loose = places.stream().filter(place -> !cells.containsKey(place)).toList();
        for (var index = 0; index < loose.size(); index++) {
            cells.put(loose.get(index), new Tile(index % columns, below + index / columns));
        }
        var side = (width - GAP * (columns - 1)) / columns;
        var tall = Math.clamp(side * 0.7, LOWEST, TALLEST);
        var rows = 1 + most(cells.values(), Tile::row);
        return new TileGrid(
                places.stream()
                        .map(cells::get)
                        .map(cell -> new Area(cell.column() * (side + GAP), cell.row() * (tall + GAP), side, tall))
                        .toList(),
                rows == 0 ? 0 : rows * (tall + GAP) - GAP);
    }

    /** Where the first places that name a tile stand, on a map that begins at its first tile; none where tiles got too narrow. */
    private static Map<Place, Tile> cells(List<Place> places, double width) {
        var cells = new HashMap<Place, Tile>();
        var taken = new HashSet<Tile>();
        for (var place : places) {
            var tile = place.tile();
            if (tile != null && tile.column() >= 0 && tile.row() >= 0 && taken.add(tile)) {
                cells.put(place, tile);
            }
        }
        var left = least(taken, Tile::column);
        var top = least(taken, Tile::row);
        // Where names would no longer be read, they are worth more than where the tiles lie.
        if (width / (most(taken, Tile::column) - left + 1) < LEAST_TILE) {
            cells.clear();
        }
        cells.replaceAll((place, tile) -> new Tile(tile.column() - left, tile.row() - top));
        return cells;
    }

    /** −1 without any. */
    private static int most(Collection<Tile> tiles, ToIntFunction<Tile> axis) {
        return tiles.stream().mapToInt(axis).max().orElse(-1);
    }

    private static int least(Collection<Tile> tiles, ToIntFunction<Tile> axis) {
        return tiles.stream().mapToInt(axis).min().orElse(0);
    }
}
