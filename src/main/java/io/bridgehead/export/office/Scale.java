package io.bridgehead.export.office;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Round ends of axes, and how numbers on them are written. */
final class Scale {
    private static final int ROOM = 12;

    private Scale() {}

    /** A round number a little beyond a value, so that a label at its end has room. */
    static BigDecimal reaching(BigDecimal value) {
        if (value.signum() <= 0) {
            return BigDecimal.ONE;
        }
        var wanted = value.multiply(BigDecimal.valueOf(100 + ROOM)).movePointLeft(2);
        var exponent = wanted.precision() - wanted.scale() - 1;
        var step = BigDecimal.ONE.scaleByPowerOfTen(exponent).divide(BigDecimal.valueOf(2));
        return step.multiply(wanted.divide(step, 0, RoundingMode.CEILING));
    }

    /** Of an office program: 1 → {@code #,##0.0}. */
    static String format(int decimals) {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    static String signedFormat(int decimals) {
        var format = format(decimals);
        return "+" + format + ";-" + format + ";" + format;
    }

    /** Of the axis of a chart: decimals only where the values are small. */
    static String axisFormat(ChartPlan plan) {
        var great = plan.values().anyMatch(value -> value.abs().compareTo(BigDecimal.TEN) >= 0);
        return great ? format(0) : format(plan.decimals());
    }

    /** Letters of a column, from 0: A, B … AA. */
    static String column(int index) {
        return index < 26 ? Character.toString('A' + index) : column(index / 26 - 1) + column(index % 26);
    }

    static boolean negative(ChartPlan plan) {
        return plan.values().anyMatch(value -> value.signum() < 0);
    }
}
