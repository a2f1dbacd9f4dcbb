package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.Change;
import io.bridgehead.shell.PlainTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a load changes, by slice; what appears and vanishes; and what changes by more than half. */
final class ChangePanel extends Composite<Div> {
    private final transient Said said;
    private final transient Amounts amounts;

    ChangePanel(Change change, Said said) {
        this.said = said;
        this.amounts = new Amounts(said.lang());
        var content = getContent();
        content.addClassName("change-panel");
        if (!change.slices().isEmpty()) {
            content.add(new H4(said.text("slices")), slices(change.slices()));
            more(change.moreSlices());
        }
        names("appearing", "+", change.appearing(), change.moreAppearing());
        names("vanishing", "\u2212", change.vanishing(), change.moreVanishing());
        names("renamed", "", change.renamed().stream().map(ChangePanel::words).toList(), change.moreRenamed());
        if (!change.jumps().isEmpty()) {
            content.add(new H4(said.text("jumps")), jumps(change.jumps()));
            more(change.moreJumps());
        }
    }

    private static Text words(Change.Renaming renaming) {
        return Text.join(" \u2192 ", renaming.before(), renaming.after());
    }

    private PlainTable slices(List<Change.Slice> slices) {
        var table = new PlainTable(said.text("slices"));
        table.text(said.text("slice")).number(said.text("rows-before")).number(said.text("rows-after"));
        table.number(said.text("total-before")).number(said.text("total-after")).number(said.text("change"));
        for (var slice : slices) {
            table.row(
                    new Span(slice.name().in(said.lang())),
                    new Span(said.number(slice.rowsBefore())),
                    new Span(said.number(slice.rowsAfter())),
                    total(slice.before(), slice.unit()),
                    total(slice.after(), slice.unit()),
                    change(slice));
        }
        return table;
    }

    private PlainTable jumps(List<Change.Jump> jumps) {
        var table = new PlainTable(said.text("jumps"));
        table.text(said.text("value-of")).number(said.text("before")).number(said.text("after"));
        table.number(said.text("change"));
        for (var jump : jumps) {
            table.row(
                    new Span(jump.name().in(said.lang())),
                    total(jump.before(), jump.unit()),
                    total(jump.after(), jump.unit()),
                    growth(jump.before(), jump.after()));
        }
        return table;
    }

    private Span total(@Nullable BigDecimal value, String unit) {
        return new Span(value == null ? "\u2014" : amounts.of(value, unit));
    }

    private Component change(Change.Slice slice) {
        var before = slice.before();
        var after = slice.after();
        if (slice.rowsBefore() == 0) {
            return new Span(said.text("is-new"));
        }
        if (slice.rowsAfter() == 0) {
            return new Span(said.text("is-gone"));
        }
        return before == null || after == null ? new Span() : growth(before, after);
    }

    /** A large change has a frame, a larger arrow and a word for those who see neither. */
    private Component growth(BigDecimal before, BigDecimal after) {
        var direction = Integer.signum(after.compareTo(before));
        if (direction == 0) {
            return new Span("=");
        }
        var percent = amounts.growth(before, after);
        var words = new Span((direction > 0 ? "\u25B2 " : "\u25BC ") + (percent.isEmpty() ? "" : percent));
        words.addClassName("growth");
        if (Amounts.isLarge(before, after)) {
            words.addClassName("large");
            words.setTitle(said.text("large-change"));
            var spoken = new Span(" " + said.text("large-change"));
            spoken.addClassName("spoken");
            words.add(spoken);
        }
        return words;
    }

    private void names(String key, String sign, List<Text> names, long more) {
        if (names.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassNames("name-list", key);
        names.forEach(name -> list.add(new Span((sign + " " + name.in(said.lang())).strip())));
        getContent().add(new H4(said.text(key, said.number(names.size() + more))), list);
        more(more);
    }

    private void more(long more) {
        if (more > 0) {
            var words = new Paragraph(said.text("and-more", said.number(more)));
            words.addClassName("hint");
            getContent().add(words);
        }
    }
}
