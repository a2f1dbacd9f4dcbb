package io.bridgehead.bench;

import io.bridgehead.platform.UsageException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the bench is asked to do.
 *
 * @param rows of trade
 * @param projects how many
 * @param users who look at one view at once
 * @param runs of whatever is timed; the median counts
 * @param dashboards open at once, of which as many as {@code pages} are really opened
 * @param pages open in the browser at once
 * @param importRows of trade, loaded beside a bare COPY of the same
 * @param growth row counts at which figures are measured once more, the smallest first
 * @param only numbers of the goals to measure; empty: all
 * @param folder where the bench works
 * @param port where the measured copy listens
 */
record BenchOptions(
        long rows,
        int projects,
        int users,
        int runs,
        int dashboards,
        int pages,
        long importRows,
        List<Long> growth,
        Set<Integer> only,
        Path folder,
        int port) {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("--rows", "5000000"),
            Map.entry("--projects", "200000"),
            Map.entry("--users", "200"),
            Map.entry("--runs", "7"),
            Map.entry("--dashboards", "500"),
            Map.entry("--pages", "40"),
            Map.entry("--import-rows", "2000000"),
            Map.entry("--growth", ""),
            Map.entry("--only", ""),
            Map.entry("--folder", "target/bench"),
            Map.entry("--port", "18080"));

    BenchOptions {
        growth = List.copyOf(growth);
        only = Set.copyOf(only);
    }

    /** Fails with {@link UsageException} for what can't be understood. */
    static BenchOptions parse(List<String> arguments) {
        var given = new HashMap<>(USUAL);
        for (var i = 0; i < arguments.size(); i += 2) {
            if (!USUAL.containsKey(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new UsageException("The bench knows, each with a value: "
                        + USUAL.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
            given.put(arguments.get(i), arguments.get(i + 1));
        }
        try {
            return read(given);
        } catch (NumberFormatException e) {
            throw new UsageException("The options of the bench are whole numbers: " + arguments);
        }
    }

    private static BenchOptions read(Map<String, String> given) {
        return new BenchOptions(
                Long.parseLong(value(given, "--rows")),
                number(given, "--projects"),
                number(given, "--users"),
                number(given, "--runs"),
                number(given, "--dashboards"),
                number(given, "--pages"),
                Long.parseLong(value(given, "--import-rows")),
                numbers(value(given, "--growth")).stream().sorted().toList(),
                numbers(value(given, "--only")).stream()
                        .map(Long::intValue)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Path.of(value(given, "--folder")),
                number(given, "--port"));
    }

    boolean wants(int goal) {
        return only.isEmpty() || only.contains(goal);
    }

    /** As they would be typed again. */
    String text() {
        return "--rows " + rows + " --projects " + projects + " --users " + users + " --runs " + runs + " --dashboards "
                + dashboards + " --pages " + pages + " --import-rows " + importRows
                + (growth.isEmpty() ? "" : " --growth " + joined(growth))
                + (only.isEmpty() ? "" : " --only " + joined(new TreeSet<>(only)));
    }

    private static String joined(Iterable<?> numbers) {
        var text = new StringBuilder();
        numbers.forEach(number -> text.append(text.isEmpty() ? "" : ",").append(number));
        return text.toString();
    }

    private static String value(Map<String, String> given, String option) {
        return given.getOrDefault(option, "");
    }

    private static int number(Map<String, String> given, String option) {
        return Integer.parseInt(value(given, option));
    }

    private static List<Long> numbers(String list) {
        return Arrays.stream(list.split(",", -1))
                .filter(each -> !each.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
