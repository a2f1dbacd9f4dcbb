package io.bridgehead.torture;

import io.bridgehead.longrun.QuietLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs JUnit tests in a machine of their own. Arguments: the file for the outcome, and classes or {@code Class#test}. */
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

    private void run(List<String> tests) {
        LauncherFactory.create().execute(request(tests), this);
    }

    static LauncherDiscoveryRequest request(List<String> tests) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream().map(Trial::selector).toList())
                .build();
    }

    /** A test is found by its name alone, whatever it wants to be handed. */
    private static DiscoverySelector selector(String test) {
        var named = test.split("#", -1);
        var type = DiscoverySelectors.selectClass(named[0]);
        if (named.length == 1) {
            return type;
        }
        return ReflectionSupport.streamMethods(
                        type.getJavaClass(),
                        method -> method.getName().equals(named[1]),
                        HierarchyTraversalMode.TOP_DOWN)
                .map(method -> DiscoverySelectors.selectMethod(type.getJavaClass(), method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no test " + test));
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
        var told = new ArrayList<>(List.of(passed + (passed == 1 ? " test" : " tests")));
        told.addAll(found);
        return new Outcome(troubles.isEmpty(), String.join("; ", told), String.join("; ", troubles), took, ended);
    }
}
