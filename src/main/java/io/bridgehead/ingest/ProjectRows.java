package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Rows of projects: {@code id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,
 * stage_on,segment}. A project stands in one row for each stage it reached; a day that isn't known is empty.
 */
final class ProjectRows implements RowParser {
    static final String TARGET = "staging_project (line, id, name, fair, sector, cluster, chain, division, origin,"
            + " investor, amount, currency, signed_on, stage, stage_on, segment)";

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int FAIR = 2;
    private static final int SECTOR = 3;
    private static final int CLUSTER = 4;
    private static final int CHAIN = 5;
    private static final int DIVISION = 6;
    private static final int ORIGIN = 7;
    private static final int INVESTOR = 8;
    private static final int AMOUNT = 9;
    private static final int CURRENCY = 10;
    private static final int SIGNED_ON = 11;
    private static final int STAGE = 12;
    private static final int STAGE_ON = 13;
    private static final int SEGMENT = 14;

    @Override
    public void parse(Cells cells, CopyRows out) {
        var id = cells.required(ID);
        var name = cells.required(NAME);
        var sector = cells.required(SECTOR);
        var amount = cells.optionalAmount(AMOUNT);
        var currency = TradeRows.currency(cells, CURRENCY);
        var signedOn = cells.optionalDate(SIGNED_ON);
        var stage = cells.word(STAGE, Words.STAGES, Phrase.of("expected.stage"));
        var stageOn = cells.optionalDate(STAGE_ON);
        if (signedOn != null && stageOn != null && stageOn.isBefore(signedOn)) {
            cells.breach("stage-before-signed", STAGE_ON, Phrase.of("expected.not-before-signed", signedOn));
        }
        var segment = segment(cells);
        if (cells.wrong()) {
            return;
        }
        out.number(cells.line())
                .text(id)
                .text(name)
                .text(cells.optional(FAIR))
                .text(sector)
                .text(cells.optional(CLUSTER))
                .text(cells.optional(CHAIN))
                .text(cells.optional(DIVISION))
                .text(cells.optional(ORIGIN))
                .text(cells.optional(INVESTOR))
                .text(amount)
                .text(currency)
                .text(signedOn == null ? null : signedOn.toString())
                .text(stage)
                .text(stageOn == null ? null : stageOn.toString())
                .text(cells.said(SEGMENT, segment))
                .endRow();
    }

    /** A segment is one of a chain. */
    private static @Nullable String segment(Cells cells) {
        var segment = cells.optionalWord(SEGMENT, Words.SEGMENTS, Phrase.of("expected.segment"));
        if (segment != null && cells.optional(CHAIN) == null) {
            cells.wrong(SEGMENT, Phrase.of("expected.chain-of-segment"));
        }
        return segment;
    }
}
