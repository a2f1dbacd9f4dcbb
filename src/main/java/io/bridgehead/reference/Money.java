package io.bridgehead.reference;

import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Unit;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The currency and scale money is told in. Nothing is ever converted from one currency to another. */
public record Money(String currency, Unit.Scale scale) {
    private static final int CURRENCY_LETTERS = 3;

    /** As a scope asks, else the region's currency by the usual scale of the language. */
    public static Money of(Scope scope, Region region) {
        var asked = scope.unit();
        return asked == null
                ? new Money(region.currency(), Unit.Scale.usual(scope.lang()))
                : ofUnit(asked).orElseThrow(() -> new IllegalArgumentException("no unit of money: " + asked));
    }

    /** What a unit code such as {@code CNY-yi} says; empty where it isn't one of money. */
    public static Optional<Money> ofUnit(String code) {
        if (code.length() < CURRENCY_LETTERS
                || !code.substring(0, CURRENCY_LETTERS).chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return Optional.empty();
        }
        return Unit.Scale.ofSuffix(code.substring(CURRENCY_LETTERS))
                .map(scale -> new Money(code.substring(0, CURRENCY_LETTERS), scale));
    }

    public Unit unit() {
        return Unit.money(currency, scale);
    }

    /** Whole units of currency told in this scale, exactly. */
    public @Nullable BigDecimal tell(@Nullable BigDecimal whole) {
        return whole == null ? null : Rate.plain(scale.of(whole));
    }

    /** A value told in this scale as whole units of currency, exactly. */
    public BigDecimal whole(BigDecimal told) {
        return told.multiply(scale.factor());
    }
}
