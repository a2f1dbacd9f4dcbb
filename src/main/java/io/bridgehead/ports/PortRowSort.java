package io.bridgehead.ports;

/** What rows of crossings can be put in order by. Ties go by the row's key, so that pages never overlap. */
public enum PortRowSort {
    PERIOD,
    PORT,
    MEASURE,
    DIRECTION,
    VALUE,
    STATUS,
    SOURCE
}
