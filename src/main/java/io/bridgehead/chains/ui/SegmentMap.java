package io.bridgehead.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.chains.ChainProfile;
import io.bridgehead.chains.ChainSegment;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.Words;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The segments of a chain from upstream to downstream: what was signed in each, what is planned and how far that is. */
class SegmentMap extends Composite<OrderedList> {
    private final UnaryOperator<String> projects;

    /** @param projects the way to the projects of a segment, by its code */
    SegmentMap(UnaryOperator<String> projects) {
        this.projects = projects;
        getContent().addClassName("segment-map");
        getContent().getElement().setAttribute("aria-label", Words.say("chain.segments"));
    }

    void show(ChainProfile chain) {
        getContent().removeAll();
        chain.segments().forEach(segment -> getContent().add(segment(segment, Words.say(chain.money()))));
    }

    private ListItem segment(ChainSegment segment, String money) {
        var name = new Span(Words.say("segment." + segment.code()));
        name.addClassName("segment-name");
        var item = new ListItem(name);
        item.addClassName("segment");
        item.getElement().setAttribute("data-segment", segment.code());
        if (segment.isGap()) {
            item.addClassName("segment-gap");
            item.add(
                    span("segment-none", Words.say("segment.gap")), span("segment-more", Words.say("segment.gap.why")));
        } else {
            item.add(signed(segment, money));
        }
        if (segment.isPlanned()) {
            plan(segment, item);
        } else {
            item.add(span("segment-more", Words.say("segment.unplanned")));
        }
        return item;
    }

    /** Leads on to the projects it counts. */
    private Anchor signed(ChainSegment segment, String money) {
        var amount = segment.amount();
        var link = new Anchor(
                projects.apply(segment.code()), Words.say("segment.projects", Numbers.said(segment.projects())));
        link.add(span(
                "segment-amount",
                amount == null
                        ? Words.say("segment.amount.none")
                        : Words.say("chain.amount.of", Numbers.said(amount, 2), money)));
        link.addClassName("segment-projects");
        return link;
    }

    private static void plan(ChainSegment segment, ListItem item) {
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
    }

    private static Span span(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
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
