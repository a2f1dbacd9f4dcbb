package io.bridgehead.projects;

/** What projects can be put in order by. Ties go by id, so that pages never overlap. */
public enum ProjectSort {
    ID,
    NAME,
    FAIR,
    SECTOR,
    CLUSTER,
    CHAIN,
    DIVISION,
    ORIGIN,
    INVESTOR,
    AMOUNT,
    CURRENCY,
    SIGNED_ON,
    STAGE,
    STAGE_ON,
    STATUS
}
