package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.UI;
import io.bridgehead.briefing.AnnotationStore;
import io.bridgehead.briefing.Archive;
import io.bridgehead.briefing.BasketStore;
import io.bridgehead.briefing.BriefingStore;
import io.bridgehead.briefing.BriefingWriter;
import io.bridgehead.briefing.Deliveries;
import io.bridgehead.briefing.NextPeriod;
import io.bridgehead.briefing.Refresh;
import io.bridgehead.briefing.RunStore;
import io.bridgehead.briefing.ScheduleStore;
import io.bridgehead.briefing.TemplateStore;
import io.bridgehead.export.FigureJson;
import io.bridgehead.export.office.FigureSlides;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the pages of briefings need, and how they have it done: off the page's lock. */
@Component
record BriefingDesk(
        ScopeDesk scopes,
        Catalogue catalogue,
        BriefingStore store,
        BasketStore basket,
        TemplateStore templates,
        AnnotationStore annotations,
        BriefingWriter writer,
        Refresh refresh,
        NextPeriod next,
        NewBriefings creation,
        ScheduleStore schedules,
        RunStore runs,
        Deliveries deliveries,
        Archive archive,
        FigureJson json,
        FigureSlides slides) {
    String reader() {
        return scopes.reader();
    }

    /** Calls back in the page's own time with what came of some work. */
    <T> void attempt(String what, UI page, Supplier<T> work, Consumer<Attempt<T>> told) {
        scopes.work(what, () -> Attempt.at(work), page, attempt -> told.accept(attempt.orElseGet(Attempt.Broken::new)));
    }

    /** The same where a notice is all there is to say when it can't be done. */
    <T> void run(String what, UI page, Supplier<T> work, Consumer<T> done) {
        this.<T>attempt(what, page, work, attempt -> {
            switch (attempt) {
                case Attempt.Done<T> there -> done.accept(there.value());
                case Attempt.Refused<T> refused ->
                    Notices.problem(Words.say(refused.reason().sentence()));
                case Attempt.Broken<T> broken -> Notices.problem(Said.text("broken"));
            }
        });
    }
}
