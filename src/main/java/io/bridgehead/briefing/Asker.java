package io.bridgehead.briefing;

import io.bridgehead.platform.AskersThreads;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Catalogue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Asks many questions at once, each on a virtual thread of its own. However many briefings are made, no more of them are
 * being answered than a part of the connections there are. Thread-safe.
 */
final class Asker {
    private final Catalogue catalogue;
    private final Semaphore free;

    /** @param most questions answered at a time */
    Asker(Catalogue catalogue, int most) {
        this.catalogue = catalogue;
        this.free = new Semaphore(most);
    }

    Map<Ask, Answer> ask(Collection<Ask> asks) {
        var asked = new LinkedHashMap<Ask, Future<Answer>>();
        try (var threads = AskersThreads.virtual()) {
            for (var ask : new LinkedHashSet<>(asks)) {
                asked.put(ask, threads.submit((Callable<Answer>) () -> inTurn(ask)));
            }
        }
        var answers = new LinkedHashMap<Ask, Answer>();
        asked.forEach((ask, answer) -> answers.put(ask, result(answer)));
        return answers;
    }

    private Answer inTurn(Ask ask) throws InterruptedException {
        free.acquire();
        try {
            return answer(ask);
        } finally {
            free.release();
        }
    }

    private Answer answer(Ask ask) {
        var question = catalogue.find(ask.question());
        if (question.isEmpty()) {
            return new Answer.Refused(BadBriefingException.TEXTS.get("no-figure", ask.question()));
        }
        try {
            return new Answer.Given(question.get().ask(ask.scope()));
        } catch (BadScopeException e) {
            return new Answer.Refused(e.sentence());
        }
    }

    /** What went wrong with the database goes wrong here, as if it had been asked on this thread. */
    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while figures were asked", e);
        }
    }
}
