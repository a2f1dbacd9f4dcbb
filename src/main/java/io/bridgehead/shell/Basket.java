package io.bridgehead.shell;

import io.bridgehead.figure.Text;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.util.Optional;

/** Where a reader puts figures aside for a briefing. Thread-safe. */
public interface Basket {
    /** How many figures a reader has in it. */
    int count(String region, String reader);

    /** Puts a figure last, as a scope shows it. Answers why it can't be; empty: it is in. */
    Optional<Text> add(String reader, Question question, Scope scope);
}
