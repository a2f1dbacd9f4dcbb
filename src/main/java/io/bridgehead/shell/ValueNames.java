package io.bridgehead.shell;

import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;

/** What the values that a page is filtered by are called. */
final class ValueNames {
    private ValueNames() {}

    /** One value of a scope's parameter, for a reader. */
    static String of(CodeLists lists, Scope scope, Parameter parameter, String value) {
        return switch (parameter) {
            case PARTNER, CHAPTER, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, GROUP, PORT ->
                Words.say(lists.of(scope.region()).name(parameter, value));
            case EVERY, FLOW, MEASURE, SHOW, STAGE -> Words.say(parameter.word() + "." + value);
            case REGION, AGAINST ->
                lists.regions().stream()
                        .filter(region -> region.id().equals(value))
                        .findFirst()
                        .map(region -> Words.say(region.name()))
                        .orElse(value);
            case FROM, TO, UNIT, FIGURE, BY, AS_OF, LANG -> value;
        };
    }
}
