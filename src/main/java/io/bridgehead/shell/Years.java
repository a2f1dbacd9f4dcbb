package io.bridgehead.shell;

import io.bridgehead.scope.AsOf;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The years a list offers: any other can be typed. */
final class Years {
    private static final int MOST = 15;

    private Years() {}

    /** This one first. */
    static List<String> latest() {
        var now = Year.now(AsOf.ZONE).getValue();
        return IntStream.range(0, MOST)
                .mapToObj(back -> Integer.toString(now - back))
                .toList();
    }
}
