package io.bridgehead.ports;

import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;

/**
 * What crossed in a period, as it was loaded or as it was published.
 *
 * @param place a port, or several told together
 * @param measure what was counted
 * @param direction in, out or both
 * @param unit as the row says it: not the figure's
 * @param source the batch or the publisher
 */
public record PortRow(
        Period period,
        Text place,
        Text measure,
        Text direction,
        BigDecimal value,
        Text unit,
        Status status,
        Text source) {}
