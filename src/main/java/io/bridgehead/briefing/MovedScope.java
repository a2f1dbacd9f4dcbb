package io.bridgehead.briefing;

import io.bridgehead.scope.By;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.YearMonth;
import java.util.Optional;

/** Moves the period of a scope on, see {@link NextPeriod}. */
final class MovedScope {
    private MovedScope() {}

    /** How long the scope's own period is; empty where it has none that ends. */
    static Optional<Every> own(Scope scope) {
        var to = scope.to();
        if (to == null) {
            return Optional.empty();
        }
        if (scope.every() != Every.YEAR) {
            return Optional.of(scope.every());
        }
        var from = scope.from();
        return Optional.of(
                from != null ? new Months(from, to).own() : to.getMonthValue() == 12 ? Every.YEAR : Every.MONTH);
    }

    static Scope later(Scope scope, Every step) {
        var own = own(scope).orElse(null);
        return own == null || Steps.months(own) > Steps.months(step)
                ? scope
                : against(within(scope, Steps.months(step), own), step);
    }

    private static Scope within(Scope scope, int months, Every own) {
        var from = scope.from();
        var to = scope.to();
        if (from == null || to == null) {
            return to == null
                    ? scope
                    : scope.with(Parameter.TO, to.plusMonths(months).toString());
        }
        var moved = new Months(from, to).later(months, own);
        return between(scope, moved.from(), moved.to());
    }

    /** In one step: neither end may pass the other. */
    private static Scope between(Scope scope, YearMonth from, YearMonth to) {
        return scope.without(Parameter.FROM).with(Parameter.TO, to.toString()).with(Parameter.FROM, from.toString());
    }

    /** The other side of a comparison of two periods. */
    private static Scope against(Scope scope, Every step) {
        var against = scope.against();
        if (against == null || scope.by() != By.PERIOD) {
            return scope;
        }
        return Months.of(against)
                .map(other -> scope.with(
                        Parameter.AGAINST,
                        other.later(Steps.months(step), other.own()).code()))
                .orElse(scope);
    }
}
