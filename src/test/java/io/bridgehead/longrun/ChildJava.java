package io.bridgehead.longrun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java machine of its own with the classes of this one, for what is killed, or has a heap of its own.
 *
 * @param options of the machine
 * @param main the class that is run; what it prints comes by one stream
 */
public record ChildJava(List<String> options, Class<?> main, List<String> arguments) {
    /** What a copy is started with where nothing else is said. */
    public static final String PRODUCT_HEAP = "-Xmx512m";

    public ChildJava {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    public static ChildJava inProductHeap(Class<?> main, Object... arguments) {
        return new ChildJava(
                List.of(PRODUCT_HEAP),
                main,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** What a machine that has ended said. */
    public record Ended(int code, String said) {}

    public ProcessBuilder builder() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Runs it to its end. */
    public Ended run() throws IOException, InterruptedException {
        var process = builder().start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
