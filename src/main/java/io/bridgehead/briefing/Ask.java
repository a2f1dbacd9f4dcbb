package io.bridgehead.briefing;

import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;

/** A question with the scope it is asked with: the same is asked once. */
record Ask(String question, Scope scope) {
    /** Without what doesn't apply to the question, so that what means the same is the same. */
    static Ask of(Question question, Scope scope) {
        return new Ask(question.id(), scope.only(question.parameters()));
    }
}
