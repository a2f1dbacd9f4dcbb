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
import java.util.Optional;

/** The chart that a figure of each shape becomes; shapes that are read as tables have none. */
final class ChartPlans {
    private ChartPlans() {}

    static Optional<ChartPlan> of(Figure figure, Lang lang) {
        return figure.shape().isEmpty() ? Optional.empty() : plan(figure, lang).map(ChartPlan::readable);
    }

    private static Optional<ChartPlan> plan(Figure figure, Lang lang) {
        var unit = figure.unit();
        return switch (figure.shape()) {
            case Trend trend -> Optional.of(new TrendChart(trend, unit, lang).plan());
            case Ranking ranking -> Optional.of(BarCharts.ranking(ranking, unit, lang));
            case Composition composition -> Optional.of(BarCharts.composition(composition, unit, lang));
            case Funnel funnel -> Optional.of(BarCharts.funnel(funnel, unit, lang));
            case Progress progress -> Optional.of(BarCharts.progress(progress, lang));
            case Distribution distribution -> Optional.of(BarCharts.distribution(distribution, unit, lang));
            case Waterfall waterfall -> Optional.of(StepsChart.plan(waterfall, unit, lang));
            case Matrix matrix -> Optional.empty();
            case Facts facts -> Optional.empty();
            case Scorecard scorecard -> Optional.empty();
            case Schedule schedule -> Optional.empty();
            case Places places -> Optional.empty();
        };
    }
}
