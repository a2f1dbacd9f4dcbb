package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of countries and areas, or of a region's divisions, for a map.
 *
 * @param home ISO 3166-1 alpha-3 of the region's own country, which is no partner; null on another ground
 * @param show which of a place's numbers the map tells
 * @param total what the values add up to; null where there is nothing
 */
public record Places(
        Ground ground,
        @Nullable String home,
        Show show,
        List<Place> places,
        @Nullable BigDecimal total) implements Shape {
    public Places {
        places = List.copyOf(places);
    }

    @Override
    public String code() {
        return "places";
    }

    @Override
    public boolean isEmpty() {
        return places.stream().allMatch(place -> place.value() == null);
    }

    /** What the places lie on. */
    public enum Ground {
        WORLD("world"),
        DIVISIONS("divisions");

        private final String code;

        Ground(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The number of a place that its colour tells. */
    public enum Show {
        VALUE("value"),
        SHARE("share"),
        GROWTH("growth");

        private final String code;

        Show(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** A place on a map of equal tiles, counted from 0. */
    public record Tile(int column, int row) {}

    /**
     * @param key ISO 3166-1 alpha-3 of a country or area; the code of a division
     * @param tile where a division lies on a map of tiles; null: nobody said
     * @param share of the total, as a fraction
     * @param growth against the same stretch a year before, as a fraction; null where that can't be said
     */
    public record Place(
            String key,
            Text name,
            Ranking.Kind kind,
            @Nullable Tile tile,
            @Nullable BigDecimal value,
            @Nullable BigDecimal share,
            @Nullable BigDecimal growth,
            Status status,
            String source) {}
}
