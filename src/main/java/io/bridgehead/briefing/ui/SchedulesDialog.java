package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.Delivery;
import io.bridgehead.briefing.Rhythm;
import io.bridgehead.briefing.Run;
import io.bridgehead.briefing.Schedule;
import io.bridgehead.briefing.ScheduleDraft;
import io.bridgehead.scope.AsOf;
import io.bridgehead.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The schedules of a briefing, what became of their last runs, and a form for another. */
class SchedulesDialog extends Dialog {
    private static final int RUNS = 3;

    private final transient BriefingDesk desk;
    private final transient Briefing briefing;
    private final Div list = new Div();

    SchedulesDialog(BriefingDesk desk, Briefing briefing) {
        this.desk = desk;
        this.briefing = briefing;
        setHeaderTitle(Said.text("schedules.of", briefing.draft().title()));
        setWidth("min(44rem, 94vw)");
        var offered = Arrays.stream(Delivery.values())
                .filter(desk.deliveries()::offers)
                .toList();
        add(new Paragraph(Said.text("schedules.explained")), list, new ScheduleForm(briefing.id(), offered, this::add));
        getFooter().add(new Button(Words.say("close"), click -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh();
    }

    private void refresh() {
        desk.run("schedules", page(), this::read, this::show);
    }

    private List<Listed> read() {
        return desk.schedules().list(briefing.region()).stream()
                .filter(schedule -> schedule.draft().briefing().equals(briefing.id()))
                .map(schedule -> new Listed(schedule, desk.runs().list(briefing.region(), schedule.id(), RUNS)))
                .toList();
    }

    private void show(List<Listed> schedules) {
        list.removeAll();
        if (schedules.isEmpty()) {
            list.add(new Paragraph(Said.text("schedules.none")));
        }
        schedules.forEach(listed -> list.add(line(listed)));
    }

    private Div line(Listed listed) {
        var schedule = listed.schedule();
        var draft = schedule.draft();
        var what = new Div(new Span(Said.text("schedule.said", when(draft), as(draft), where(draft))));
        what.addClassName("briefing-what");
        listed.runs().stream().map(SchedulesDialog::said).forEach(run -> {
            var line = new Span(run);
            line.addClassName("briefing-line");
            what.add(line);
        });
        var pause = schedule.paused()
                ? Said.tool(VaadinIcon.PLAY, Said.text("schedule.resume"), () -> pause(schedule, false))
                : Said.tool(VaadinIcon.PAUSE, Said.text("schedule.pause"), () -> pause(schedule, true));
        var end = Said.tool(
                VaadinIcon.TRASH,
                Said.text("schedule.end"),
                () -> change(() -> desk.schedules().end(schedule.region(), schedule.id())));
        var line = new Div(what, new Div(pause, end));
        line.addClassName("note-line");
        return line;
    }

    private static String when(ScheduleDraft draft) {
        return draft.every() == Rhythm.BATCH
                ? Said.text("schedule.every.batch")
                : Said.text("schedule.on." + draft.every().code(), String.valueOf(draft.day()));
    }

    private static String as(ScheduleDraft draft) {
        return draft.formats().stream()
                .map(format -> format.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(Words.say("list.separator")));
    }

    private static String where(ScheduleDraft draft) {
        return draft.target() == Delivery.MAIL
                ? String.join(Words.say("list.separator"), draft.recipients())
                : Said.text("schedule.target." + draft.target().code());
    }

    private static String said(Run run) {
        var status = Said.text("run." + run.status().name().toLowerCase(Locale.ROOT));
        var next = run.nextTry();
        var said = Said.text("run.said", run.key(), status, run.message());
        return next == null ? said.strip() : Said.text("run.again", said.strip(), AsOf.said(next));
    }

    private void add(ScheduleDraft draft) {
        var reader = desk.reader();
        change(() -> desk.schedules().add(briefing.region(), draft, reader));
    }

    private void pause(Schedule schedule, boolean paused) {
        change(() -> desk.schedules().pause(schedule.region(), schedule.id(), paused));
    }

    private <T> void change(Supplier<T> work) {
        desk.run("schedule", page(), work, done -> refresh());
    }

    private UI page() {
        return getUI().orElseGet(UI::getCurrent);
    }

    private record Listed(Schedule schedule, List<Run> runs) {}
}
