package io.bridgehead.projects;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** Amounts of projects in words, by the usual scale of each language. */
public final class ProjectAmounts {
    /** A project's amount is shown to a million: 0.01 of 100 million, 0.001 of a billion. */
    private static final int SMALLEST_EXPONENT = 6;

    private static final int MOST_DECIMALS = 9;

    private ProjectAmounts() {}

    /** An amount without its unit, rounded to a million, such as 12.16 for 1,216,000,000 in Chinese. */
    public static String number(BigDecimal amount, Lang lang) {
        var scale = Unit.Scale.usual(lang);
        var decimals = scale.factor().precision() - 1 - SMALLEST_EXPONENT;
        return number(scale.of(amount), lang, decimals, decimals);
    }

    /** What {@link #number} counts, such as 亿元. */
    public static String unit(String currency, Lang lang) {
        return Unit.money(currency, Unit.Scale.usual(lang)).label().in(lang);
    }

    /** An amount with its unit and every digit it has. */
    public static Text exact(BigDecimal amount, String currency) {
        return Text.of(lang ->
                said(number(Unit.Scale.usual(lang).of(amount), lang, 0, MOST_DECIMALS), unit(currency, lang), lang));
    }

    /** An amount with its unit, rounded to a million. */
    public static Text rounded(BigDecimal amount, String currency) {
        return Text.of(lang -> said(number(amount, lang), unit(currency, lang), lang));
    }

    private static String said(String number, String unit, Lang lang) {
        return switch (lang) {
            case ZH -> number + unit;
            case EN -> unit.substring(0, 3) + " " + number + unit.substring(3);
        };
    }

    private static String number(BigDecimal value, Lang lang, int least, int most) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }
}
