package io.bridgehead.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.chains.ChainProfile;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a chain is, and its segments from left to right. */
class ChainHead extends Composite<Section> {
    private final H2 name = new H2();
    private final Span sample = new Span(Words.say("status.sample"));
    private final DescriptionList facts = new DescriptionList();
    private final SegmentMap map;
    private final Paragraph note = new Paragraph();

    /** @param projects the way to the projects of a segment, by its code */
    ChainHead(UnaryOperator<String> projects) {
        map = new SegmentMap(projects);
        sample.addClassName("sample-badge");
        sample.setVisible(false);
        facts.addClassName("page-facts");
        note.addClassName("figure-subtitle");
        var head = new Div(name, sample);
        head.addClassName("list-head");
        getContent().addClassNames("figure-card", "chain-head");
        getContent().getElement().setAttribute("aria-busy", "true");
        getContent().add(head, facts, map, note);
    }

    /** @param found nothing where it could not be read */
    void show(Optional<ChainProfile> found) {
        getContent().getElement().removeAttribute("aria-busy");
        facts.removeAll();
        note.setText(found.isPresent() ? "" : Words.say("rows.failed"));
        found.ifPresent(this::fill);
    }

    private void fill(ChainProfile chain) {
        name.setText(Words.say(chain.name()));
        sample.setVisible(chain.sample());
        leader(chain);
        fact("cluster", chain.cluster() == null ? Words.say("chain.cluster.none") : Words.say(chain.cluster()));
        if (chain.sector() != null) {
            fact("sector", Words.say(chain.sector()));
        }
        fact("valid", valid(chain.from(), chain.until()));
        fact("projects", Words.say("chain.projects.of", Numbers.said(chain.projects())));
        fact("amount", amount(chain));
        fact("source", chain.source());
        map.show(chain);
        var at = chain.at();
        var listed = Words.say(chain.note());
        note.setText((listed.isEmpty() ? "" : Words.say("chain.listed", listed))
                + (at == null ? "" : Words.say("chain.at", at))
                + (chain.unplaced() == 0 ? "" : Words.say("chain.unplaced", Numbers.said(chain.unplaced()))));
    }

    private void leader(ChainProfile chain) {
        var leader = chain.leader();
        var said = new Span(leader == null ? Words.say("chain.leader.none") : Words.say(leader));
        said.setClassName("page-fact-none", leader == null);
        fact("leader", said);
    }

    private static String amount(ChainProfile chain) {
        var amount = chain.amount();
        return amount == null
                ? Words.say("missing")
                : Words.say("chain.amount.of", Numbers.said(amount, 2), Words.say(chain.money()));
    }

    private static String valid(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? Words.say("chain.valid.always") : Words.say("chain.valid.until", until);
        }
        return until == null ? Words.say("chain.valid.since", from) : Words.say("chain.valid.from-to", from, until);
    }

    private void fact(String key, String value) {
        fact(key, new Span(value));
    }

    private void fact(String key, Span value) {
        facts.add(new DescriptionList.Term(Words.say("chain." + key)), new DescriptionList.Description(value));
    }
}
