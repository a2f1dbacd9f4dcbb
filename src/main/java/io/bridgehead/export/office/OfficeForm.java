package io.bridgehead.export.office;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Shape;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import java.util.Locale;
import java.util.Map;

/** What a shape becomes in a file of an office program. */
public enum OfficeForm {
    /** A native chart, whose data can be edited. */
    CHART,
    /** A native table, its cells shaded where the screen shades them. */
    TABLE,
    /** A picture where one can be had, else a table; the numbers are in a table beside or below it. */
    PICTURE;

    private static final Map<Class<? extends Shape>, OfficeForm> FORMS = Map.ofEntries(
            Map.entry(Trend.class, CHART),
            Map.entry(Ranking.class, CHART),
            Map.entry(Progress.class, CHART),
            Map.entry(Composition.class, CHART),
            Map.entry(Funnel.class, CHART),
            Map.entry(Waterfall.class, CHART),
            Map.entry(Distribution.class, CHART),
            Map.entry(Matrix.class, TABLE),
            Map.entry(Facts.class, TABLE),
            Map.entry(Scorecard.class, TABLE),
            Map.entry(Schedule.class, TABLE),
            Map.entry(Places.class, PICTURE));

    public static OfficeForm of(Class<? extends Shape> shape) {
        var form = FORMS.get(shape);
        if (form == null) {
            throw new IllegalArgumentException("no form for " + shape);
        }
        return form;
    }

    /** The word for it in the catalogue. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
