package io.bridgehead.chains.ui;

import io.bridgehead.chains.MilestoneRow;
import io.bridgehead.chains.MilestoneRowList;
import io.bridgehead.chains.MilestoneSort;
import io.bridgehead.shell.Numbers;
import io.bridgehead.shell.RowsCard;
import io.bridgehead.shell.ScopeDesk;
import io.bridgehead.shell.Words;

/** The milestones behind the figures of chains. */
final class MilestonesCard {
    /** What its rows are called. */
    static final String KEY = "milestones";

    private MilestonesCard() {}

    /** @param chains whether they may be of several chains */
    static RowsCard<MilestoneRow, MilestoneSort> of(ScopeDesk desk, MilestoneRowList rows, boolean chains) {
        var card = new RowsCard<>(desk, KEY, rows, chains ? MilestoneSort.CHAIN : MilestoneSort.SEGMENT, true);
        if (chains) {
            card.column("chain", MilestoneSort.CHAIN, row -> Words.say(row.chainName()));
        }
        return card.column("segment", MilestoneSort.SEGMENT, row -> Words.say(row.segment()))
                .column("milestone", MilestoneSort.NAME, MilestoneRow::name)
                .number("weight", MilestoneSort.WEIGHT, row -> Numbers.exact(row.weight()))
                .column("planned-start", MilestoneSort.PLANNED_START, row -> Numbers.orMissing(row.plannedStart()))
                .column("planned-finish", MilestoneSort.PLANNED_FINISH, row -> Numbers.orMissing(row.plannedFinish()))
                .column("actual-finish", MilestoneSort.ACTUAL_FINISH, row -> Numbers.orMissing(row.actualFinish()))
                .number("progress", MilestoneSort.PROGRESS, row -> Numbers.percent(row.progress()))
                .number("slip", MilestoneSort.SLIP, row -> Numbers.orMissing(row.slip()))
                .column(
                        "state",
                        MilestoneSort.STATE,
                        row -> Words.say("state." + row.state().code()))
                .column(
                        "status",
                        MilestoneSort.BATCH,
                        row -> Words.say("status." + row.status().code()))
                .column("batch", MilestoneSort.BATCH, row -> Words.say("source.batch", Long.toString(row.batch())));
    }
}
