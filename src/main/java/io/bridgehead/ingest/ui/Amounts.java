package io.bridgehead.ingest.ui;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

/** Totals and their changes as figures tell them: money by the scale a reader expects, and signs that aren't hyphens. */
final class Amounts {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lang lang;

    Amounts(Lang lang) {
        this.lang = lang;
    }

    /** With its unit; money in the largest scale in which it is at least one. */
    String of(BigDecimal value, String unit) {
        return Money.ofUnit(unit)
                .filter(money -> money.scale() == Unit.Scale.ONE)
                .map(money -> money(value, money.currency()))
                .orElseGet(() -> (number(value, 0, 4) + " " + unit).strip());
    }

    /** Such as {@code +12.4 %}; empty where there is no base above zero. */
    String growth(BigDecimal before, BigDecimal after) {
        var growth = Rate.growth(after, before);
        if (growth == null) {
            return "";
        }
        var sign = growth.signum() > 0 ? "+" : growth.signum() < 0 ? "\u2212" : "";
        return sign + number(Rate.percent(growth.abs()), 1, 1) + " %";
    }

    /** Whether a value changes by more than half of what it was. */
    static boolean isLarge(BigDecimal before, BigDecimal after) {
        return after.subtract(before).abs().compareTo(before.abs().multiply(HALF)) > 0;
    }

    private String money(BigDecimal value, String currency) {
        var scale = scales().stream()
                .filter(each -> value.abs().compareTo(each.factor()) >= 0)
                .findFirst()
                .orElse(Unit.Scale.ONE);
        var told = new Money(currency, scale);
        var unit = told.unit();
        var decimals = scale == Unit.Scale.ONE ? 0 : unit.decimals();
        var number = number(scale.of(value), decimals, unit.decimals());
        return switch (lang) {
            case ZH -> number + " " + unit.label().zh();
            // The currency first: CNY 1.2 billion.
            case EN -> currency + " " + number + unit.label().en().substring(currency.length());
        };
    }

    private List<Unit.Scale> scales() {
        return switch (lang) {
            case ZH -> List.of(Unit.Scale.YI, Unit.Scale.WAN);
            case EN -> List.of(Unit.Scale.BILLION, Unit.Scale.MILLION);
        };
    }

    private String number(BigDecimal value, int least, int most) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }
}
