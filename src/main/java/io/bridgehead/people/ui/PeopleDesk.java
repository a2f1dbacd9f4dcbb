package io.bridgehead.people.ui;

import com.vaadin.flow.component.UI;
import io.bridgehead.access.Accounts;
import io.bridgehead.access.Actor;
import io.bridgehead.access.ApiTokens;
import io.bridgehead.access.BadAccountException;
import io.bridgehead.access.Invitations;
import io.bridgehead.access.OwnAccount;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of people need, and how they have it done: off the page's lock. */
@Component
record PeopleDesk(
        Accounts accounts,
        OwnAccount own,
        ApiTokens tokens,
        Invitations invitations,
        Actor actor,
        CodeLists lists,
        ScopeDesk scopes) {
    /** Calls back in the page's own time with what came of some work, or with a sentence that says why nothing did. */
    <T> void run(String what, Supplier<T> work, Consumer<T> done, Consumer<String> refused) {
        scopes.work(
                what,
                () -> attempt(work),
                UI.getCurrent(),
                outcome -> outcome.ifPresentOrElse(
                        there -> there.tell(done, refused), () -> refused.accept(Said.text("broken"))));
    }

    /** The same where a notice is all there is to say when it can't be done. */
    <T> void run(String what, Supplier<T> work, Consumer<T> done) {
        run(what, work, done, Notices::problem);
    }

    private static <T> Outcome<T> attempt(Supplier<T> work) {
        try {
            return new Outcome<>(work.get(), null);
        } catch (BadAccountException e) {
            return new Outcome<>(null, e.sentence());
        }
    }

    /** One of the two. */
    private record Outcome<T>(@Nullable T value, @Nullable Text refusal) {
        void tell(Consumer<T> done, Consumer<String> refused) {
            if (refusal != null) {
                refused.accept(Words.say(refusal));
            } else if (value != null) {
                done.accept(value);
            }
        }
    }
}
