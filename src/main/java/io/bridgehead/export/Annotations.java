package io.bridgehead.export;

import io.bridgehead.figure.Figure;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;

/** What people noted on figures. Thread-safe. */
public interface Annotations {
    /** For who keeps none. */
    Annotations NONE = (question, scope, figure) -> figure;

    /** The figure of a question in a scope, with what was noted on it among its notes, the oldest first. */
    Figure annotated(Question question, Scope scope, Figure figure);
}
