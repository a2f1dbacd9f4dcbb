package io.bridgehead.partners;

import io.bridgehead.figure.Period;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.scope.Flow;
import java.math.BigDecimal;

/**
 * One row of trade as it was loaded.
 *
 * @param period a month, or a year where it was loaded by year
 * @param kind whether the partner is one: re-imports and aggregates are marked
 * @param hs code of the goods; empty where trade isn't broken down
 * @param chapter name of its chapter; empty likewise
 * @param value told in {@code unit}
 * @param status sample, published or loaded, by the batch it came with
 * @param file the file it came from
 */
public record TradeRow(
        Period period,
        Flow flow,
        String partner,
        Text partnerName,
        Ranking.Kind kind,
        String hs,
        Text chapter,
        BigDecimal value,
        Text unit,
        Status status,
        long batch,
        String file) {}
