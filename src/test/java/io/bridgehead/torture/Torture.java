package io.bridgehead.torture;

import io.bridgehead.longrun.ChildJava;
import io.bridgehead.longrun.ThisMachine;
import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bridgehead torture}: holds promises to their long forms, one after another, each in a process of its own, and
 * prints one table, which {@code target/torture.md} holds too. Answers 1 where one isn't held.
 */
final class Torture {
    private static final Path RESULT = Path.of("target/torture.md");
    private static final Path FOLDER = Path.of("target/torture");
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private final TortureOptions options;
    private final TortureTable table = new TortureTable(FOLDER);
    private final Clock clock = Clock.systemUTC();

    private Torture(TortureOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            var held = new Torture(TortureOptions.parse(List.of(arguments))).run();
            System.exit(held ? 0 : BROKEN);
        } catch (UsageException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    private boolean run() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var held = true;
        for (var promise : options.promises()) {
            System.err.println(promise.number() + ". " + promise.sentence() + " ...");
            var outcome = outcome(promise);
            System.err.println("  " + TortureTable.held(outcome) + " (" + outcome.found() + ")");
            held &= outcome.held();
            Files.writeString(RESULT, text());
        }
        System.out.println(text());
        return held;
    }

    /** Tries a promise; a process that dies is an outcome as well. */
    private Outcome outcome(Promise promise) throws IOException, InterruptedException {
        var file = table.fileOf(promise);
        Files.deleteIfExists(file);
        var log = FOLDER.resolve(promise.number() + ".log");
        var begun = clock.instant();
        var code = new ChildJava(machine(), Trial.class, arguments(promise, file))
                .builder()
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var ended = clock.instant();
        return Outcome.read(file).orElseGet(() -> died(code, log, begun, ended, file));
    }

    private static Outcome died(int code, Path log, Instant begun, Instant ended, Path file) {
        var died = new Outcome(
                false, "", "its process ended with " + code + ", see " + log, Duration.between(begun, ended), ended);
        died.write(file);
        return died;
    }

    private List<String> machine() {
        var machine = new ArrayList<>(List.of(
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-Dfile.encoding=UTF-8",
                "-Dvaadin.devmode.componentTracker.enabled=false",
                "-D" + Depth.WHOLE + "=true"));
        options.times().ifPresent(times -> machine.add("-D" + Depth.TIMES + "=" + times));
        return machine;
    }

    private static List<String> arguments(Promise promise, Path file) {
        var arguments = new ArrayList<String>();
        arguments.add(file.toString());
        arguments.addAll(promise.tests());
        return arguments;
    }

    private String text() {
        var text = new StringBuilder("# Torture\n");
        ThisMachine.facts().forEach(fact -> text.append("- ").append(fact).append('\n'));
        text.append("- Java ").append(Runtime.version()).append('\n');
        options.times()
                .ifPresent(times ->
                        text.append("- Last run with --times ").append(times).append('\n'));
        return text.append('\n').append(table.text()).toString();
    }
}
