package io.bridgehead.export.drawing;

import io.bridgehead.figure.Places;
import java.util.function.Supplier;

/** Countries on a map of the world, divisions on a map of tiles. */
final class PlacesPainter implements Painter<Places> {
    private final Supplier<WorldGeometry> geometry;

    /** @param geometry asked for when the first map of the world is drawn */
    PlacesPainter(Supplier<WorldGeometry> geometry) {
        this.geometry = geometry;
    }

    @Override
    public Body paint(Places places, Ground ground) {
        var sketch = new Sketch(ground);
        return sketch.body(
                switch (places.ground()) {
                    case WORLD -> new Choropleth(places, sketch, geometry.get()).draw();
                    case DIVISIONS -> new TileMap(places, sketch).draw();
                });
    }
}
