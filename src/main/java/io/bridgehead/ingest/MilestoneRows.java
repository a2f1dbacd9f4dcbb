package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of milestones: {@code chain,segment,milestone,weight,planned_start,planned_finish,actual_start,actual_finish,
 * progress,reported_on}. A milestone stands in one row for each report on it, or in one without a report.
 */
final class MilestoneRows implements RowParser {
    static final String TARGET = "staging_milestone (line, chain, segment, milestone, weight, planned_start,"
            + " planned_finish, actual_start, actual_finish, progress, reported_on)";

    private static final int CHAIN = 0;
    private static final int SEGMENT = 1;
    private static final int MILESTONE = 2;
    private static final int WEIGHT = 3;
    private static final int PLANNED_START = 4;
    private static final int PLANNED_FINISH = 5;
    private static final int ACTUAL_START = 6;
    private static final int ACTUAL_FINISH = 7;
    private static final int PROGRESS = 8;
    private static final int REPORTED_ON = 9;
    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.000001");
    private static final BigDecimal MOST_WEIGHT = new BigDecimal("1000000");

    @Override
    public void parse(Cells cells, CopyRows out) {
        var chain = cells.required(CHAIN);
        var segment = cells.word(SEGMENT, Words.SEGMENTS, Phrase.of("expected.segment"));
        var milestone = cells.required(MILESTONE);
        var weight = cells.required(WEIGHT) == null
                ? null
                : cells.optionalNumber(WEIGHT, LEAST_WEIGHT, MOST_WEIGHT, Phrase.of("expected.weight"));
        var plannedStart = cells.optionalDate(PLANNED_START);
        var plannedFinish = cells.date(PLANNED_FINISH);
        var actualStart = cells.optionalDate(ACTUAL_START);
        var actualFinish = cells.optionalDate(ACTUAL_FINISH);
        var progress = cells.optionalNumber(PROGRESS, BigDecimal.ZERO, BigDecimal.ONE, Phrase.of("expected.progress"));
        var reportedOn = cells.optionalDate(REPORTED_ON);
        if (plannedStart != null && plannedFinish != null && plannedFinish.isBefore(plannedStart)) {
            cells.breach("finish-before-start", PLANNED_FINISH, Phrase.of("expected.not-before-start", plannedStart));
        }
        if (actualStart != null && actualFinish != null && actualFinish.isBefore(actualStart)) {
            cells.wrong(ACTUAL_FINISH, Phrase.of("expected.not-before-start", actualStart));
        }
        if (cells.raw(PROGRESS).isEmpty() != cells.raw(REPORTED_ON).isEmpty()) {
            cells.wrong(
                    cells.raw(PROGRESS).isEmpty() ? PROGRESS : REPORTED_ON, Phrase.of("expected.progress-and-report"));
        }
        if (cells.wrong() || weight == null) {
            return;
        }
        out.number(cells.line())
                .text(chain)
                .text(segment)
                .text(milestone)
                .text(weight.toPlainString())
                .text(text(plannedStart))
                .text(text(plannedFinish))
                .text(text(actualStart))
                .text(text(actualFinish))
                .text(progress == null ? null : progress.toPlainString())
                .text(text(reportedOn))
                .endRow();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
