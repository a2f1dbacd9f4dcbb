package io.bridgehead.chains;

/** What milestones can be put in order by. Ties go by chain, segment and name, so that pages never overlap. */
public enum MilestoneSort {
    CHAIN,
    SEGMENT,
    NAME,
    WEIGHT,
    PLANNED_START,
    PLANNED_FINISH,
    ACTUAL_FINISH,
    PROGRESS,
    SLIP,
    STATE,
    BATCH
}
