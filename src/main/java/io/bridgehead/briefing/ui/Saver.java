package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.UI;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.ChangedMeanwhileException;
import io.bridgehead.briefing.Draft;
import io.bridgehead.shell.Words;
import java.util.function.UnaryOperator;

/**
 * Saves a briefing as it is written: one save at a time, and the last state wins. Once somebody else saved it, nothing is
 * saved any more, and nothing is lost.
 */
final class Saver {
    private final BriefingDesk desk;
    private final UI page;
    private final Told told;
    private Briefing saved;
    private Draft draft;
    private boolean busy;
    private boolean overtaken;

    /** What a page is told, in its own time. */
    interface Told {
        void saving();

        void saved(Briefing now);

        void notSaved(String sentence);

        void overtaken(ChangedMeanwhileException by);
    }

    Saver(BriefingDesk desk, UI page, Briefing read, Told told) {
        this.desk = desk;
        this.page = page;
        this.saved = read;
        this.draft = read.draft();
        this.told = told;
    }

    /** What is written now, saved or not. */
    Draft draft() {
        return draft;
    }

    /** The same as a briefing. */
    Briefing briefing() {
        return new Briefing(saved.id(), saved.region(), draft, saved.version(), saved.created(), saved.updated());
    }

    /** Whether something is written that isn't saved, and isn't being saved. */
    boolean isStuck() {
        return !busy && !draft.equals(saved.draft());
    }

    /** What isn't saved here is kept elsewhere, or not wanted any more. */
    void giveUp() {
        draft = saved.draft();
    }

    void change(UnaryOperator<Draft> change) {
        draft = change.apply(draft);
        save();
    }

    private void save() {
        if (busy || overtaken || draft.equals(saved.draft())) {
            return;
        }
        busy = true;
        told.saving();
        var read = saved;
        var written = draft;
        var reader = desk.reader();
        desk.attempt("save", page, () -> desk.store().save(read, written, reader), attempt -> {
            busy = false;
            took(attempt);
            if (!draft.equals(written)) {
                save();
            }
        });
    }

    private void took(Attempt<Briefing> attempt) {
        switch (attempt) {
            case Attempt.Done<Briefing> done -> {
                saved = done.value();
                told.saved(saved);
            }
            case Attempt.Refused<Briefing> refused -> {
                if (refused.reason() instanceof ChangedMeanwhileException meanwhile) {
                    overtaken = true;
                    told.overtaken(meanwhile);
                } else {
                    told.notSaved(Words.say(refused.reason().sentence()));
                }
            }
            case Attempt.Broken<Briefing> broken -> told.notSaved(Said.text("broken"));
        }
    }
}
