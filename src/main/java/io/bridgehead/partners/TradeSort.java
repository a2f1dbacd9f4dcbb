package io.bridgehead.partners;

/** What rows of trade can be put in order by. Ties go by the row's key, so that pages never overlap. */
public enum TradeSort {
    PERIOD,
    FLOW,
    PARTNER,
    GOODS,
    VALUE,
    BATCH
}
