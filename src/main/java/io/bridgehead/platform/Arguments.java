package io.bridgehead.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments: options with a value ({@code --port 8081} or {@code --port=8081}), switches ({@code
 * --no-sample}), and the rest in order. What follows {@code --} is never an option.
 */
public final class Arguments {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /**
     * Sorts arguments into what a command takes.
     *
     * @param options the names of options that take a value, with their dashes
     * @param switches the names of those that don't
     * @throws UsageException for an option that is neither, comes twice, or lacks its value
     */
    public static Arguments parse(List<String> arguments, Set<String> options, Set<String> switches) {
        var parsed = new Arguments();
        var left = new ArrayList<>(arguments).iterator();
        while (left.hasNext()) {
            var argument = left.next();
            if (argument.equals("--")) {
                left.forEachRemaining(parsed.rest::add);
            } else if (!argument.startsWith("-") || argument.equals("-")) {
                parsed.rest.add(argument);
            } else if (switches.contains(argument)) {
                parsed.switches.add(argument);
            } else {
                var equals = argument.indexOf('=');
                var name = equals < 0 ? argument : argument.substring(0, equals);
                if (!options.contains(name)) {
                    throw new UsageException("There is no option " + name + " here.");
                }
                if (equals < 0 && !left.hasNext()) {
                    throw new UsageException("The option " + name + " needs a value after it.");
                }
                var value = equals < 0 ? left.next() : argument.substring(equals + 1);
                if (value.isBlank()) {
                    throw new UsageException("The option " + name + " needs a value after it.");
                }
                if (parsed.values.put(name, value) != null) {
                    throw new UsageException("The option " + name + " is given twice.");
                }
            }
        }
        return parsed;
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public boolean has(String name) {
        return switches.contains(name);
    }

    public List<String> rest() {
        return Collections.unmodifiableList(rest);
    }

    /** For commands that take options only. */
    public Arguments withoutRest() {
        if (!rest.isEmpty()) {
            throw new UsageException("\"" + rest.getFirst() + "\" means nothing here.");
        }
        return this;
    }
}
