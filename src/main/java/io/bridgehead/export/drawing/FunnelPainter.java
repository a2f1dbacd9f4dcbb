package io.bridgehead.export.drawing;

import io.bridgehead.export.drawing.Mark.Stroke;
import io.bridgehead.figure.Funnel;
import java.util.List;

/** Steps as bars from one edge, so that their lengths compare, and beside or under them the rates between them. */
final class FunnelPainter implements Painter<Funnel> {
    /** From here the rates stand beside the steps. */
    private static final double WIDE = 860;

    private static final double STEPS_SHARE = 0.56;
    private static final double BETWEEN = 48;

    @Override
    public Body paint(Funnel funnel, Ground ground) {
        var pen = new Pen(ground);
        var width = ground.width();
        var beside =
                width >= WIDE && !funnel.steps().isEmpty() && !funnel.rates().isEmpty();
        var stepsWidth = beside ? Math.round(width * STEPS_SHARE) : width;
        var bottom = new FunnelSteps(funnel, ground, pen, stepsWidth).draw();
        if (!funnel.rates().isEmpty()) {
            var left = beside ? stepsWidth + BETWEEN : 0;
            var top = beside || bottom == 0 ? 0 : bottom + 28;
            if (top > 0) {
                pen.across(bottom + 12, 0, width, Stroke.of(ground.palette().line(), 1));
            }
            bottom = Math.max(bottom, new FunnelRates(funnel, ground, pen, left, width - left).draw(top));
        }
        return new Body(bottom == 0 ? 0 : Math.ceil(bottom + 4), pen.marks(), List.of());
    }
}
