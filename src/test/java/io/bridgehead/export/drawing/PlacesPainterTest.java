package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking.Kind;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesPainterTest {
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    private static PaintedShape painted(Places places, Lang lang, double width) {
        return PaintedShape.of(new PlacesPainter(WorldGeometry::builtIn), places, lang, width);
    }

    private static Places.Place place(String key, String name, double value) {
        return new Places.Place(
                key, new Text(name, key), Kind.ITEM, null, Pictured.number(value), null, null, Status.LOADED, "");
    }

    @ParameterizedTest
    @CsvSource({"VALUE, 896, ZH", "SHARE, 896, EN", "GROWTH, 500, EN", "VALUE, 300, ZH"})
    void theWorldLiesWithinItsGroundAndNoLabelOnAnother(Places.Show show, double width, Lang lang) {
        var painted = painted(Pictured.world(show), lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
    }

    @Test
    void countriesAreOutlinesInTheColourOfTheirClass() {
        var painted = painted(
                new Places(
                        Places.Ground.WORLD,
                        "CHN",
                        Places.Show.VALUE,
                        List.of(
                                place("MNG", "蒙古国", 10),
                                place("RUS", "俄罗斯", 50),
                                place("AUS", "澳大利亚", 200),
                                place("BRA", "巴西", 900)),
                        null),
                Lang.ZH,
                896);

        var map = WorldMap.of(WorldGeometry.builtIn(), 896, "CHN");
        var fills = painted.marks(Mark.Outline.class);
        var shapes = map.shapes().stream()
                .filter(shape -> !shape.outlines().isEmpty())
                .toList();
        assertThat(fills.size()).isEqualTo(shapes.size());
        for (var index = 0; index < fills.size(); index++) {
            var fill = fills.get(index).fill();
            switch (shapes.get(index).key()) {
                case "CHN" -> assertThat(fill).isEqualTo(PALETTE.lineStrong());
                case "BRA" -> assertThat(fill).isEqualTo(PALETTE.steps().getLast());
                case "MNG" -> assertThat(fill).isEqualTo(PALETTE.steps().getFirst());
                case "RUS", "AUS" -> assertThat(PALETTE.steps()).contains(fill);
                default -> assertThat(fill).isEqualTo(PALETTE.sunken());
            }
        }
        assertThat(painted.texts()).contains("俄罗斯 50.0", "澳大利亚 200.0", "巴西 900.0", "无数据", "本国");
    }

    @Test
    void partnersWithoutAShapeAreCirclesWithTheirNames() {
        var painted = painted(
                new Places(
                        Places.Ground.WORLD,
                        "CHN",
                        Places.Show.VALUE,
                        List.of(place("HKG", "香港", 10), place("MAC", "澳门", 5), place("TWN", "台湾", 20)),
                        null),
                Lang.ZH,
                896);

        assertThat(painted.marks(Mark.Disc.class)).hasSize(3);
        assertThat(painted.texts()).contains("香港 10.0", "澳门 5.0", "台湾 20.0");
        painted.hasNoWordsOnEachOther();
    }

    @Test
    void whatHasNoPlaceStandsUnderTheMap() {
        var texts = painted(Pictured.world(Places.Show.VALUE), Lang.EN, 896).texts();

        assertThat(texts).contains("Not on the map", "Others: 77.0 CNY 100 million", "Countries not named: —");
    }

    @Test
    void boundsOfTheKeyNeverReadAlike() {
        var close = List.of(0.0205, 0.0218, 0.0231, 0.0244, 0.0257, 0.0263, 0.0279, 0.0295).stream()
                .map(share -> new Places.Place(
                        "k" + share,
                        Text.same("k"),
                        Kind.ITEM,
                        null,
                        Pictured.number(1),
                        Pictured.fraction(share),
                        null,
                        Status.LOADED,
                        ""))
                .toList();

        var painted = painted(new Places(Places.Ground.DIVISIONS, null, Places.Show.SHARE, close, null), Lang.EN, 600);

        var key = painted.texts().stream().filter(text -> text.contains("–")).toList();
        assertThat(key).hasSizeGreaterThan(1).doesNotHaveDuplicates().allSatisfy(label -> {
            var ends = label.split("–", -1);
            assertThat(ends[0]).isNotEqualTo(ends[1]);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE, 896, ZH",
        "VALUE, 896, EN",
        "SHARE, 700, EN",
        "GROWTH, 896, EN",
        "GROWTH, 400, ZH",
        "VALUE, 240, EN"
    })
    void everyDivisionHasATileWithItsNameAndWhatIsShown(Places.Show show, double width, Lang lang) {
        var places = Pictured.divisions(show);

        var painted = painted(places, lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
        for (var place : places.places()) {
            assertThat(painted.all()).contains(place.name().in(lang).replace(" ", ""));
            if (place.kind() == Kind.ITEM) {
                assertThat(painted.texts()).contains(shown(show, place));
            }
        }
    }

    private static String shown(Places.Show show, Places.Place place) {
        return switch (show) {
            case VALUE -> Numbers.number(place.value(), 1);
            case SHARE -> Numbers.percent(place.share());
            case GROWTH -> Numbers.signedPercent(place.growth());
        };
    }

    @Test
    void aDivisionWithoutAValueIsADashInNoColourOfTheScale() {
        var painted = painted(Pictured.divisions(Places.Show.VALUE), Lang.ZH, 600);

        assertThat(painted.texts()).contains("通辽市", "—", "无数据").doesNotContain("0.0");
        assertThat(painted.filled(PALETTE.sunken()))
                .filteredOn(box -> box.width() > 30 && box.height() > 30)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Places.Ground.class)
    void withoutPlacesNothingIsSaid(Places.Ground ground) {
        var painted = painted(new Places(ground, null, Places.Show.VALUE, List.of(), null), Lang.EN, 600);

        assertThat(painted.texts()).isSubsetOf("No data");
    }

    /** Expected are what the screen's own library of maps says at the same width. */
    @Test
    void theMapIsTheScreens() {
        var map = WorldMap.of(WorldGeometry.builtIn(), 896, "CHN");

        assertThat(map.height()).isEqualTo(404);
        var hongKong = map.place(new Degrees(114.2, 22.3));
        assertThat(hongKong.x()).isCloseTo(355.333, within(0.01));
        assertThat(hongKong.y()).isCloseTo(149.423, within(0.01));
        var mongolia = map.shapes().stream()
                .filter(shape -> shape.key().equals("MNG"))
                .findFirst()
                .orElseThrow();
        assertThat(mongolia.area()).isCloseTo(1132.5, within(1.0));
        assertThat(mongolia.box().x()).isCloseTo(310.91, within(0.05));
        assertThat(mongolia.centre().y()).isCloseTo(73.54, within(0.05));
        // Russia lies on both sides of 180°, America of the map's edge.
        var russia = map.shapes().stream()
                .filter(shape -> shape.key().equals("RUS"))
                .findFirst()
                .orElseThrow();
        assertThat(russia.area()).isCloseTo(12196.8, within(5.0));
    }

    @Test
    void aHomeInEuropeOrAmericaHasTheAtlanticInTheMiddle() {
        var map = WorldMap.of(WorldGeometry.builtIn(), 500, "DEU");

        assertThat(map.height()).isEqualTo(228);
        assertThat(map.place(new Degrees(-61, 14.6)).x()).isCloseTo(142.659, within(0.01));
    }

    @Test
    void anOperatorsGeometryTakesThePlaceOfTheShippedOne(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("world.json"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"ISO_A3": "MNG"}, "geometry":
                    {"type": "Polygon", "coordinates": [[[90, 42], [90, 52], [118, 52], [118, 42], [90, 42]]]}},
                  {"type": "Feature", "id": "ATA", "geometry":
                    {"type": "Polygon", "coordinates": [[[-180, -90], [-180, -60], [180, -60], [180, -90], [-180, -90]]]}},
                  {"type": "Feature", "properties": null, "geometry": null}]}""");

        var geometry = WorldGeometry.read(file);

        assertThat(geometry.countries()).extracting(WorldGeometry.Country::key).containsExactly("MNG");
        var painted = PaintedShape.of(
                new PlacesPainter(WorldGeometry.lazily(file)),
                new Places(Places.Ground.WORLD, null, Places.Show.VALUE, List.of(place("MNG", "蒙古国", 7)), null),
                Lang.ZH,
                400);
        assertThat(painted.marks(Mark.Outline.class)).hasSize(1);
        painted.liesWithinItsGround();
    }

    @Test
    void aFileThatIsNoGeometryIsRefused(@TempDir Path folder) throws IOException {
        var noJson = Files.writeString(folder.resolve("a.json"), "no json");
        var noCollection = Files.writeString(folder.resolve("b.json"), "{\"features\": 3}");
        var noPoint = Files.writeString(
                folder.resolve("c.json"),
                "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1, \"x\"], [2, 3]]]}}]}");

        assertThatThrownBy(() -> WorldGeometry.read(noJson)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorldGeometry.read(noCollection))
                .hasMessageContaining("no GeoJSON feature collection");
        assertThatThrownBy(() -> WorldGeometry.read(noPoint)).hasMessageContaining("no pair of numbers");
    }

    @Test
    void anOutlineIsDrawnWithoutPointsNobodySees() {
        var line = IntStream.range(0, 50_000)
                .mapToObj(index -> new Mark.Point(index / 500.0, index % 2 * 0.1))
                .toList();
        var ring = new ArrayList<>(line);
        ring.add(new Mark.Point(50, 80));

        assertThat(Rings.simpler(ring))
                .containsExactly(new Mark.Point(0, 0), new Mark.Point(100, 0.1), new Mark.Point(50, 80));
    }
}
