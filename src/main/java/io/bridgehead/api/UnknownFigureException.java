package io.bridgehead.api;

import java.util.List;

/** A figure is asked for that isn't in the catalogue. */
class UnknownFigureException extends RuntimeException {
    private final String id;
    private final List<String> known;

    UnknownFigureException(String id, List<String> known) {
        super("no figure " + id);
        this.id = id;
        this.known = List.copyOf(known);
    }

    String id() {
        return id;
    }

    List<String> known() {
        return known;
    }
}
