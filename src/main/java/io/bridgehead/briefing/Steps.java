package io.bridgehead.briefing;

import io.bridgehead.scope.Every;
import java.util.Comparator;

/** How many months the periods have that a briefing goes by. */
final class Steps {
    static final Comparator<Every> SHORTEST_FIRST = Comparator.comparingInt(Steps::months);

    private Steps() {}

    static int months(Every every) {
        return switch (every) {
            case YEAR -> 12;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
    }
}
