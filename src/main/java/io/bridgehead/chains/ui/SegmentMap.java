package io.bridgehead.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.chains.ChainSegment;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of a chain from upstream to downstream, with what is planned in each and how far it is. */
class SegmentMap extends Composite<OrderedList> {
    SegmentMap() {
        getContent().addClassName("segment-map");
        getContent().getElement().setAttribute("aria-label", Words.say("chain.segments"));
    }

    void show(List<ChainSegment> segments) {
        getContent().removeAll();
        segments.forEach(segment -> getContent().add(segment(segment)));
    }

    private static ListItem segment(ChainSegment segment) {
        var name = new Span(Words.say("segment." + segment.code()));
        name.addClassName("segment-name");
        var item = new ListItem(name);
        item.addClassName("segment");
        item.getElement().setAttribute("data-segment", segment.code());
        if (segment.isGap()) {
            item.addClassName("segment-gap");
            var gap = new Span(Words.say("segment.gap"));
            gap.addClassName("segment-none");
            var why = new Span(Words.say("segment.gap.why"));
            why.addClassName("segment-more");
            item.add(gap, why);
            return item;
        }
        var done =
                new Span(Words.say("segment.done", Numbers.said(segment.done()), Numbers.said(segment.milestones())));
        done.addClassName("segment-done");
        var progress = new Span(Words.say("segment.progress", Numbers.percent(segment.progress())));
        var more = new Span(Words.say("segment.weight", Numbers.exact(segment.weight())));
        var late = new Span(Words.say("segment.late", Numbers.said(segment.late())));
        late.addClassName(segment.late() > 0 ? "segment-late" : "segment-in-time");
        var line = new Div(progress, more, late);
        line.addClassName("segment-more");
        item.add(done, bar(segment.progress()), line);
        return item;
    }

    /** Filled as far as it is known; what isn't known has no bar. */
    private static Div bar(@Nullable BigDecimal progress) {
        var bar = new Div();
        bar.addClassName("segment-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (progress != null) {
            var filled = new Div();
            filled.setWidth(progress.movePointRight(2).toPlainString() + "%");
            bar.add(filled);
        }
        return bar;
    }
}
