package io.bridgehead.shell;

import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;

/** Where a reader notes something on a figure. */
public interface NoteTaking {
    /**
     * Opens a dialog in the page that asks.
     *
     * @param changed called when a note was added or withdrawn
     */
    void open(Question question, Scope scope, Runnable changed);
}
