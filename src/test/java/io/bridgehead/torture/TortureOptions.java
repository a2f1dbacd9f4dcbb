package io.bridgehead.torture;

import io.bridgehead.platform.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What the torture is asked to do.
 *
 * @param promises to be held, in order
 * @param times how often each, instead of its own measure; of what lasts, the minutes
 */
record TortureOptions(List<Promise> promises, OptionalInt times) {
    TortureOptions {
        promises = List.copyOf(promises);
    }

    /** Fails with {@link UsageException} for what can't be understood. */
    static TortureOptions parse(List<String> arguments) {
        var promises = new ArrayList<Promise>();
        var times = OptionalInt.empty();
        for (var i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--times") && i + 1 < arguments.size()) {
                i++;
                times = OptionalInt.of(positive(arguments.get(i)));
            } else {
                promises.add(promise(arguments.get(i)));
            }
        }
        return new TortureOptions(promises.isEmpty() ? Promise.all() : promises, times);
    }

    private static Promise promise(String said) {
        return Promise.of(positive(said))
                .orElseThrow(() -> new UsageException("There is no promise " + said + " to be tortured; there are "
                        + Promise.all().stream()
                                .map(promise -> String.valueOf(promise.number()))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static int positive(String said) {
        if (!said.matches("[1-9][0-9]{0,8}")) {
            throw new UsageException(
                    "The torture takes numbers of promises, and --times with a number; not \"" + said + "\".");
        }
        return Integer.parseInt(said);
    }
}
