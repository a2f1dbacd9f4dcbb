package io.bridgehead.briefing;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a figure, with all that can be said of it.
 *
 * @param key what it is quoted by; several points of a series have the same
 * @param share as a fraction, as are both growths
 * @param sample whether it is made up, for show
 */
record QuotedValue(
        String key,
        Text name,
        @Nullable Period period,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable BigDecimal share,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal publishedGrowth,
        boolean sample) {
    static QuotedValue of(String key, Text name, @Nullable BigDecimal value, Unit unit, Status status) {
        return new QuotedValue(key, name, null, value, unit, null, null, null, status == Status.SAMPLE);
    }

    /** A value that isn't there. */
    static QuotedValue missing(Unit unit) {
        return new QuotedValue("", Text.same(Numbers.MISSING), null, null, unit, null, null, null, false);
    }

    QuotedValue with(@Nullable BigDecimal newShare, @Nullable BigDecimal newGrowth) {
        return new QuotedValue(key, name, period, value, unit, newShare, newGrowth, publishedGrowth, sample);
    }

    QuotedValue during(@Nullable Period stretch) {
        return new QuotedValue(key, name, stretch, value, unit, share, growth, publishedGrowth, sample);
    }

    /** Missing is a dash, never a 0. */
    String said(Say say, Lang lang) {
        return switch (say) {
            case VALUE -> value(lang);
            case SHARE -> Numbers.percent(share);
            case GROWTH -> Numbers.signedPercent(growth);
            case PUBLISHED_GROWTH -> Numbers.signedPercent(publishedGrowth);
            case PERIOD -> period == null ? Numbers.MISSING : period.label().in(lang);
            case NAME -> name.in(lang);
        };
    }

    private String value(Lang lang) {
        return unit.code().equals(Unit.PERCENT.code())
                ? Numbers.percent(value == null ? null : Rate.ofPercent(value))
                : Numbers.amount(value, unit, lang);
    }
}
