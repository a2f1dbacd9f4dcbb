package io.bridgehead.overview.ui;

import com.vaadin.flow.router.Route;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.BridgeheadFigure;
import io.bridgehead.shell.FigureCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.ScopedView;
import jakarta.annotation.security.PermitAll;

/** The first page: the region's key figures, and the three questions the product exists for. */
@Route("")
@PermitAll
class OverviewView extends ScopedView {
    OverviewView(ScopeDesk desk) {
        super(desk, OverviewNavigation.DESTINATION);

        var facts = wideCard("overview.facts");
        facts.onPoint(point -> leadOn(facts, point));
        card("partners.count").onPoint(this::togglePeriod);
        card("trade.total").onPoint(this::togglePeriod);
        card("projects.sector-cluster").onPoint(point -> toggleCell(point, Parameter.SECTOR, Parameter.CLUSTER));
        card("chains.progress").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));
        card("overview.late").onPoint(point -> point.key().ifPresent(key -> toggle(Parameter.CHAIN, key)));
        // A batch is looked at, and undone, on the page of the data.
        card("overview.changes").onPoint(point -> point.key().ifPresent(this::openBatch));
    }

    @Override
    protected void scopeChanged(Scope scope) {
        ways().open(Parameter.PARTNER, "partners");
        ways().open(Parameter.CHAIN, "chains");
    }

    private void openBatch(String source) {
        Batch.numberOf(source).ifPresent(batch -> goOnTo("data", "batch", Long.toString(batch)));
    }

    /** A key figure leads to the view that says more. */
    private void leadOn(FigureCard facts, BridgeheadFigure.PointEvent point) {
        facts.figure().map(Figure::shape).filter(Facts.class::isInstance).map(Facts.class::cast).stream()
                .flatMap(shape -> shape.items().stream())
                .filter(item -> point.key().filter(item.key()::equals).isPresent())
                .findFirst()
                .ifPresent(item -> {
                    if (item.key().startsWith("trade.")) {
                        goOn(item.link(), "trade");
                    } else {
                        goOn(item.link());
                    }
                });
    }
}
