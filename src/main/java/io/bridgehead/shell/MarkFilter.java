package io.bridgehead.shell;

import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Optional;

/** What a scope becomes when a mark of a figure is chosen: filtered by it, or no more where it was already. */
final class MarkFilter {
    private MarkFilter() {}

    static Scope value(Scope scope, Parameter parameter, String value) {
        return scope.values(parameter).equals(List.of(value)) ? scope.without(parameter) : scope.with(parameter, value);
    }

    static Scope cell(Scope scope, Parameter rows, String row, Parameter columns, String column) {
        var chosen =
                scope.values(rows).equals(List.of(row)) && scope.values(columns).equals(List.of(column));
        return chosen
                ? scope.without(rows).without(columns)
                : scope.with(rows, row).with(columns, column);
    }

    /** Of a year, quarter or month; nothing for what is none. */
    static Optional<Scope> period(Scope scope, String slot) {
        return Slots.months(slot).map(months -> {
            var open = scope.without(Parameter.FROM).without(Parameter.TO);
            return months.from().equals(scope.from()) && months.to().equals(scope.to())
                    ? open
                    : open.with(Parameter.FROM, months.from().toString())
                            .with(Parameter.TO, months.to().toString());
        });
    }

    /** Until the end of a year, quarter or month; nothing for what is none. */
    static Optional<Scope> end(Scope scope, String slot) {
        return Slots.months(slot)
                .map(months -> months.to().equals(scope.to())
                        ? scope.without(Parameter.TO)
                        : scope.without(Parameter.FROM)
                                .with(Parameter.TO, months.to().toString()));
    }
}
