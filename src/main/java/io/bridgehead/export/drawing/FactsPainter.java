package io.bridgehead.export.drawing;

import io.bridgehead.figure.Facts;
import java.util.List;

/** Key figures as tiles: they are read, not compared with each other. */
final class FactsPainter implements Painter<Facts> {
    private static final double LEAST = 180;
    private static final double GAP = 12;
    private static final int MOST = 6;

    @Override
    public Body paint(Facts facts, Ground ground) {
        var sketch = new Sketch(ground);
        var items = facts.items();
        if (items.isEmpty()) {
            return sketch.body(0);
        }
        var columns = columns(items.size(), ground.width());
        var width = (ground.width() - GAP * (columns - 1)) / columns;
        var y = 0.0;
        for (var first = 0; first < items.size(); first += columns) {
            var row = items.subList(first, Math.min(items.size(), first + columns)).stream()
                    .map(item -> FactTile.of(item, sketch, width))
                    .toList();
            y += drawRow(row, sketch, width, y) + GAP;
        }
        return sketch.body(y - GAP);
    }

    /** Tiles of a row are equally high, and their lines stand at their foot. */
    private static double drawRow(List<FactTile> row, Sketch sketch, double width, double y) {
        var sparks = row.stream().anyMatch(FactTile::hasSpark);
        var height = row.stream().mapToDouble(FactTile::height).max().orElse(0) + (sparks ? FactTile.SPARK : 0);
        for (var place = 0; place < row.size(); place++) {
            row.get(place).draw(sketch, new Area(place * (width + GAP), y, width, height));
        }
        return height;
    }

    /** As many as fit, but fewer rather than a last row of leftovers: six tiles are 3 + 3, not 5 + 1. */
    static int columns(int tiles, double width) {
        var fitting = (int) Math.floor((width + GAP) / (LEAST + GAP));
        var most = Math.max(1, Math.min(Math.min(tiles, MOST), fitting));
        return Math.ceilDiv(tiles, Math.ceilDiv(tiles, most));
    }
}
