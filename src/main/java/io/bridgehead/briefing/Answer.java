package io.bridgehead.briefing;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Text;

/** What came of a question. */
sealed interface Answer {
    record Given(Figure figure) implements Answer {}

    /** @param sentence why it can't be asked like that */
    record Refused(Text sentence) implements Answer {}
}
