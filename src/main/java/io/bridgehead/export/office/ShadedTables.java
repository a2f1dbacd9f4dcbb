package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes that are read as tables, with the shades the screen gives their cells. */
final class ShadedTables {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);

    private ShadedTables() {}

    static TablePlan matrix(Figure figure, Matrix matrix, Lang lang) {
        var decimals = figure.unit().decimals();
        var lines = new Lines(figure, lang).text("category");
        matrix.columns().forEach(column -> lines.number(column.name().in(lang)));
        lines.number(Numbers.remark(lines.word("total"), figure.unit().label().in(lang), lang));
        var all = new ArrayList<@Nullable BigDecimal>();
        matrix.cells().forEach(all::addAll);
        var shades = Shades.of(all);
        for (var row = 0; row < matrix.rows().size(); row++) {
            var entries = new ArrayList<Entry>();
            entries.add(Entry.text(matrix.rows().get(row).name().in(lang)));
            for (var value : matrix.cells().get(row)) {
                entries.add(value == null ? Entry.empty() : shades.shade(Entry.number(value, decimals)));
            }
            entries.add(Entry.number(matrix.rowTotals().get(row), decimals));
            lines.row(matrix.status(), matrix.source(), entries);
        }
        var last = new ArrayList<Entry>();
        last.add(Entry.text(lines.word("total")));
        matrix.columnTotals().forEach(value -> last.add(Entry.number(value, decimals)));
        last.add(Entry.number(matrix.total(), decimals));
        return lines.plan(List.of(last));
    }

    static TablePlan facts(Figure figure, Facts facts, Lang lang) {
        var lines = new Lines(figure, lang).text("category");
        lines.number(lines.word("value"))
                .text("unit")
                .text("period")
                .number(lines.word("change"))
                .text("basis");
        for (var item : facts.items()) {
            var period = item.period();
            var change = item.change();
            lines.row(
                    item.status(),
                    item.source(),
                    List.of(
                            Entry.text(item.name().in(lang)),
                            Entry.number(item.value(), item.unit().decimals()),
                            Entry.text(item.unit().label().in(lang)),
                            Entry.text(period == null ? "" : period.label().in(lang)),
                            change == null ? Entry.empty() : change(change, lang),
                            Entry.text(change == null ? "" : change.label().in(lang))));
        }
        return lines.plan();
    }

    /** With its unit, for each has its own. */
    private static Entry change(Facts.Change change, Lang lang) {
        var unit = change.unit();
        var said = Numbers.signed(change.value(), unit.decimals());
        var label = unit.label().in(lang);
        var text = label.startsWith("%") ? said + label : (said + " " + label).strip();
        return new Entry(text, change.value(), Scale.signedFormat(unit.decimals()), null, null);
    }

    static TablePlan scorecard(Figure figure, Scorecard scorecard, Lang lang) {
        var grouped = scorecard.rows().stream().anyMatch(row -> row.groupName() != null);
        var rated = scorecard.rows().stream().anyMatch(row -> row.rating() != null);
        var remarked =
                scorecard.rows().stream().anyMatch(row -> !row.remark().in(lang).isEmpty());
        var lines = new Lines(figure, lang).text("category");
        if (grouped) {
            lines.text("group");
        }
        if (rated) {
            lines.text("rating");
        }
        for (var column : scorecard.columns()) {
            var unit = column.unit().label().in(lang);
            lines.number(Numbers.remark(column.name().in(lang), unit, lang));
        }
        if (remarked) {
            lines.text("remark");
        }
        for (var row : scorecard.rows()) {
            var entries = new ArrayList<Entry>();
            entries.add(Entry.text(row.name().in(lang)));
            if (grouped) {
                var group = row.groupName();
                entries.add(Entry.text(group == null ? "" : group.in(lang)));
            }
            if (rated) {
                var rating = row.rating();
                entries.add(rating == null ? Entry.empty() : rated(rating, lines));
            }
            for (var at = 0; at < row.cells().size(); at++) {
                var decimals = scorecard.columns().get(at).unit().decimals();
                entries.add(Entry.number(row.cells().get(at), decimals));
            }
            if (remarked) {
                entries.add(Entry.text(row.remark().in(lang)));
            }
            lines.row(row.status(), row.source(), entries);
        }
        return lines.plan();
    }

    private static Entry rated(Scorecard.Rating rating, Lines lines) {
        var entry = Entry.text(lines.word("rating." + rating.code()));
        return switch (rating) {
            case GOOD -> entry.shaded(COLOURS.of("good"), COLOURS.surface());
            case WATCH -> entry.shaded(COLOURS.of("watch"), COLOURS.surface());
            case BAD -> entry.shaded(COLOURS.of("bad"), COLOURS.surface());
            case UNKNOWN -> entry;
        };
    }

    /** Shaded by the number that the map tells. */
    static TablePlan places(Figure figure, Places places, Lang lang) {
        var lines = new Lines(figure, lang).text("category");
        lines.number(Numbers.remark(lines.word("value"), figure.unit().label().in(lang), lang))
                .known(lines.word("share"))
                .known(lines.word("growth"));
        var told = new ArrayList<@Nullable BigDecimal>();
        places.places().forEach(place -> told.add(told(places, place)));
        var shades = Shades.of(told);
        for (var place : places.places()) {
            var value = Entry.number(place.value(), figure.unit().decimals());
            var share = Entry.percent(place.share());
            var growth = Entry.signedPercent(place.growth());
            var show = places.show();
            lines.row(
                    place.status(),
                    place.source(),
                    List.of(
                            Entry.text(place.name().in(lang)),
                            show == Places.Show.VALUE ? shades.shade(value) : value,
                            show == Places.Show.SHARE ? shades.shade(share) : share,
                            show == Places.Show.GROWTH ? shades.shade(growth) : growth));
        }
        var total = places.total();
        return lines.plan(
                total == null
                        ? List.of()
                        : List.of(List.of(
                                Entry.text(lines.word("total")),
                                Entry.number(total, figure.unit().decimals()))));
    }

    private static @Nullable BigDecimal told(Places places, Places.Place place) {
        return switch (places.show()) {
            case VALUE -> place.value();
            case SHARE -> place.share();
            case GROWTH -> place.growth();
        };
    }
}
