package io.bridgehead.overview;

import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.Published;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Key figures put together: with their names, their change and the values before them. */
final class FactItems {
    private static final Texts TEXTS = new Texts("figures");

    private FactItems() {}

    /**
     * A published value with its growth as published, else as computed from published values.
     *
     * @param all where the values before it are looked for
     * @param told a value in {@code unit}; null where it can't be told so
     */
    static Facts.Item item(
            String key,
            Published published,
            List<Published> all,
            Function<Published, @Nullable BigDecimal> told,
            Unit unit,
            String link) {
        var growth = published.growth();
        var computed = Rate.growth(published.value(), published.before());
        return new Facts.Item(
                key,
                TEXTS.get("facts." + key),
                told.apply(published),
                unit,
                published.period(),
                published.status(),
                published.source(),
                growth != null ? change(growth, true) : computed == null ? null : change(computed, false),
                link,
                Sparks.of(published, all, told));
    }

    /** A key figure nobody knows. */
    static Facts.Item missing(String key, Unit unit, String link) {
        return new Facts.Item(key, TEXTS.get("facts." + key), null, unit, null, Status.LOADED, "", null, link);
    }

    /** @param fraction on the year before */
    static Facts.Change change(BigDecimal fraction, boolean published) {
        return new Facts.Change(
                Rate.percent(fraction),
                Unit.PERCENT,
                published,
                TEXTS.get(published ? "change.published" : "change.computed"));
    }
}
