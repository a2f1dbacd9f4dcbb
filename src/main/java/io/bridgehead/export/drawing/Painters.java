package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Painter.Body;
import io.bridgehead.export.drawing.Painter.Ground;
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
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import java.util.function.Supplier;

/**
 * Which painter draws a figure: a new shape does not compile until one does.
 *
 * @param geometry of the world, for maps
 */
record Painters(Supplier<WorldGeometry> geometry) {
    Body paint(Ground ground) {
        return switch (ground.figure().shape()) {
            case Trend trend -> new TrendPainter().paint(trend, ground);
            case Ranking ranking -> new RankingPainter().paint(ranking, ground);
            case Matrix matrix -> new MatrixPainter().paint(matrix, ground);
            case Progress progress -> new ProgressPainter().paint(progress, ground);
            case Facts facts -> new FactsPainter().paint(facts, ground);
            case Composition composition -> new CompositionPainter().paint(composition, ground);
            case Places places -> new PlacesPainter(geometry).paint(places, ground);
            case Schedule schedule -> new SchedulePainter().paint(schedule, ground);
            case Funnel funnel -> new FunnelPainter().paint(funnel, ground);
            case Waterfall waterfall -> new WaterfallPainter().paint(waterfall, ground);
            case Scorecard scorecard -> new ScorecardPainter().paint(scorecard, ground);
            case Distribution distribution -> new DistributionPainter().paint(distribution, ground);
        };
    }
}
