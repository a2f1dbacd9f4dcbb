package io.bridgehead.figure;

/** The form of a figure's data. Every renderer draws each, by a switch without a default. */
public sealed interface Shape
        permits Trend,
                Ranking,
                Matrix,
                Progress,
                Facts,
                Composition,
                Places,
                Schedule,
                Funnel,
                Waterfall,
                Scorecard,
                Distribution {
    /** The word for it in the API. */
    String code();

    /** Whether there is no value at all to show. */
    boolean isEmpty();
}
