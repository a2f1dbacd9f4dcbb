package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.ChangedMeanwhileException;
import io.bridgehead.briefing.Draft;
import io.bridgehead.briefing.Problem;
import io.bridgehead.briefing.Refreshed;
import io.bridgehead.scope.AsOf;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where a briefing is written: its cover and parts, how far it is saved, and the preview. */
final class Editor extends Composite<Div> implements Saver.Told {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient BriefingDesk desk;
    private final transient UI page;
    private final transient Function<Map<String, Long>, String> seen;
    private final transient Ways ways;
    private final transient Saver saver;
    private final Span status = new Span();
    private final Span problems = new Span();
    private final Span asOf = new Span();
    private final PartsEditor parts;
    private final Preview preview;

    /** Where the editor leads. */
    interface Ways {
        /** To a briefing of its own. */
        void go(Briefing other);

        /** To the same one, as it is kept now. */
        void readAnew();
    }

    /** @param seen the state of the data of some batches, in words */
    Editor(BriefingDesk desk, UI page, Briefing briefing, Function<Map<String, Long>, String> seen, Ways ways) {
        this.desk = desk;
        this.page = page;
        this.seen = seen;
        this.ways = ways;
        this.saver = new Saver(desk, page, briefing, this);
        this.preview = new Preview(desk, page, briefing.region(), this::found);
        this.parts = new PartsEditor(
                desk, briefing.region(), written -> change(draft -> draft.with(written)), preview::again);
        var cover = new CoverForm(desk, briefing.region(), this::change);
        cover.show(briefing.draft());
        parts.show(briefing.draft().parts());

        status.addClassName("save-status");
        status.getElement().setAttribute("role", "status");
        asOf.addClassName("briefing-line");
        problems.addClassName("preview-problems");
        problems.getElement().setAttribute("role", "status");
        var refresh = new Button(Said.text("refresh"), VaadinIcon.REFRESH.create(), click -> look());
        var schedules = new Button(
                Said.text("schedules"),
                VaadinIcon.CLOCK.create(),
                click -> new SchedulesDialog(desk, saver.briefing()).open());
        var head = new Div(status, asOf, refresh, schedules, new MakeMenu(briefing));
        head.addClassName("editor-head");
        var write = new Div(cover, new H2(Said.text("parts")), parts);
        write.addClassName("editor-write");
        var read = new Div(problems, preview);
        read.addClassName("editor-read");
        var both = new Div(write, read);
        both.addClassName("editor-both");
        getContent().addClassName("briefing-editor");
        getContent().add(head, both);
        saved(briefing);
        preview.show(briefing.draft());
    }

    /** Whether something is written that can't be saved as it is. */
    boolean isStuck() {
        return saver.isStuck();
    }

    private void change(UnaryOperator<Draft> change) {
        saver.change(change);
        preview.show(saver.draft());
    }

    private void found(List<Problem> found) {
        problems.setText(found.isEmpty() ? "" : Said.text("problems", found.size()));
        parts.say(found);
    }

    @Override
    public void saving() {
        status.setText(Said.text("save.now"));
        status.removeClassName("save-failed");
    }

    @Override
    public void saved(Briefing now) {
        status.setText(Said.text(
                "save.done",
                TIME.format(now.updated().at().atZone(AsOf.ZONE)),
                now.updated().by()));
        status.removeClassName("save-failed");
        asOf.setText(seen.apply(now.draft().asOf()));
    }

    @Override
    public void notSaved(String sentence) {
        status.setText(Said.text("save.not", sentence));
        status.addClassName("save-failed");
    }

    @Override
    public void overtaken(ChangedMeanwhileException by) {
        notSaved(Said.text(
                "overtaken.text", by.changed().by(), AsOf.said(by.changed().at())));
        new OvertakenDialog(by, this::copy, this::reload).open();
    }

    private void copy() {
        var reader = desk.reader();
        var mine = saver.briefing();
        desk.run("copy", page, () -> desk.store().create(mine.region(), mine.draft(), reader), copied -> {
            saver.giveUp();
            ways.go(copied);
        });
    }

    private void reload() {
        saver.giveUp();
        ways.readAnew();
    }

    private void look() {
        var now = saver.briefing();
        desk.run("refresh", page, () -> desk.refresh().look(now), this::offer);
    }

    private void offer(Refreshed refreshed) {
        new RefreshDialog(
                        refreshed,
                        refreshed.asOf().equals(saver.draft().asOf()),
                        seen.apply(refreshed.asOf()),
                        () -> change(draft -> draft.asOf(refreshed.asOf())))
                .open();
    }
}
