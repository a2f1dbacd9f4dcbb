package io.bridgehead.ports;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import java.math.BigDecimal;
import java.util.List;

/**
 * Rows added up.
 *
 * @param status sample where any of them is
 * @param source the newest batch that took part
 */
record Sum(BigDecimal value, Status status, String source) {
    /** Of at least one row. */
    static Sum of(List<Crossed> rows) {
        return new Sum(
                rows.stream().map(Crossed::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().anyMatch(row -> row.status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED,
                rows.stream().map(Crossed::source).max(Batch.BY_AGE).orElseThrow());
    }

    BigDecimal told() {
        return Rate.plain(value);
    }
}
