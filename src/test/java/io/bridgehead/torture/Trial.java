package io.bridgehead.torture;

import io.bridgehead.longrun.QuietLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs JUnit classes in a machine of their own. Arguments: the file for the outcome, and the classes. */
final class Trial implements TestExecutionListener {
    private static final int LONGEST = 500;

    private final List<String> found = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private int passed;

    private Trial() {}

    public static void main(String[] arguments) {
        QuietLog.begin();
        var clock = Clock.systemUTC();
        var begun = clock.instant();
        var trial = new Trial();
        trial.run(List.of(arguments).subList(1, arguments.length));
        var ended = clock.instant();
        trial.outcome(Duration.between(begun, ended), ended).write(Path.of(arguments[0]));
        // What a test left running would keep this process alive.
        System.exit(0);
    }

    private void run(List<String> classes) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
                .build();
        LauncherFactory.create().execute(request, this);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        troubles.add(test.getDisplayName() + " was skipped: " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.SUCCESSFUL) {
            passed += test.isTest() ? 1 : 0;
        } else {
            var cause = result.getThrowable().map(Trial::told).orElse("aborted");
            troubles.add(test.getDisplayName() + ": " + cause);
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        var said = entry.getKeyValuePairs().get(Depth.FOUND);
        if (said != null) {
            System.out.println(test.getDisplayName() + ": " + said);
            found.add(said);
        }
    }

    private static String told(Throwable cause) {
        cause.printStackTrace(System.out);
        var said = Objects.toString(cause.getMessage(), cause.toString()).strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }

    private Outcome outcome(Duration took, Instant ended) {
        if (passed == 0 && troubles.isEmpty()) {
            troubles.add("there was no test");
        }
        var tests = passed + (passed == 1 ? " test" : " tests");
        return new Outcome(
                troubles.isEmpty(),
                found.isEmpty() ? tests : String.join("; ", found),
                String.join("; ", troubles),
                took,
                ended);
    }
}
