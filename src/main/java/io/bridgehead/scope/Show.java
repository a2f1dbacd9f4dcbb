package io.bridgehead.scope;

import io.bridgehead.figure.Places;

/** Which number of a place a map tells. */
public enum Show implements Word {
    VALUE(Places.Show.VALUE),
    SHARE(Places.Show.SHARE),
    GROWTH(Places.Show.GROWTH);

    private final Places.Show shown;

    Show(Places.Show shown) {
        this.shown = shown;
    }

    @Override
    public String code() {
        return shown.code();
    }

    /** As a map has it. */
    public Places.Show ofPlaces() {
        return shown;
    }
}
