package io.bridgehead.export.office;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Progress;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;

/** The table that a figure of each shape becomes, with the columns the screen's table has. */
final class TablePlans {
    private TablePlans() {}

    static TablePlan of(Figure figure, Lang lang) {
        return switch (figure.shape()) {
            case Trend trend -> new TrendTable(figure, trend, lang).plan();
            case Distribution distribution -> CategoryTables.distribution(figure, distribution, lang);
            case Ranking ranking -> CategoryTables.ranking(figure, ranking, lang);
            case Composition composition -> CategoryTables.composition(figure, composition, lang);
            case Funnel funnel -> CategoryTables.funnel(figure, funnel, lang);
            case Waterfall waterfall -> CategoryTables.waterfall(figure, waterfall, lang);
            case Places places -> ShadedTables.places(figure, places, lang);
            case Matrix matrix -> ShadedTables.matrix(figure, matrix, lang);
            case Facts facts -> ShadedTables.facts(figure, facts, lang);
            case Scorecard scorecard -> ShadedTables.scorecard(figure, scorecard, lang);
            case Progress progress -> PlanTables.progress(figure, progress, lang);
            case Schedule schedule -> new ScheduleTable(figure, schedule, lang).plan();
        };
    }
}
