package io.bridgehead.chains;

/** What the projects of a chain can be put in order by. Ties go by id, so that pages never overlap. */
public enum ChainProjectSort {
    NAME,
    SEGMENT,
    DIVISION,
    AMOUNT,
    SIGNED_ON,
    STAGE
}
