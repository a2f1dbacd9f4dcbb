package io.bridgehead.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what is measured; each goal by itself, so that one that can't be measured leaves the others alone. */
final class Report {
    private static final Logger LOG = LoggerFactory.getLogger(Report.class);

    private final List<Line> lines = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private final Consumer<String> console;

    /** @param console told what is being measured, and each line as it is known */
    Report(Consumer<String> console) {
        this.console = console;
    }

    void add(Line line) {
        lines.add(line);
        console.accept("  " + line.what() + ": " + line.measured()
                + (line.floor().isEmpty() ? "" : " (floor " + line.floor() + ")"));
    }

    void add(Appendix appendix) {
        appendices.add(appendix);
    }

    /**
     * Measures something; where it fails, a line says so with the reason.
     *
     * @param goals measured by it: one of them must be wanted, and the first gets the line of a failure
     */
    void measure(BenchOptions options, List<Integer> goals, String what, Runnable measuring) {
        if (goals.stream().noneMatch(options::wants)) {
            return;
        }
        var goal = goals.getFirst();
        console.accept(goal + ". " + what + " ...");
        try {
            measuring.run();
        } catch (RuntimeException e) {
            var reason = String.valueOf(e.getMessage() == null ? e : e.getMessage());
            LOG.debug("{} can't be measured", what, e);
            add(Line.failed(goal, what, reason.lines().findFirst().orElse("").strip()));
        }
    }

    String text() {
        var text = new StringBuilder(BenchTable.of(lines));
        appendices.forEach(appendix -> text.append(appendix.text()));
        return text.toString();
    }
}
