package io.bridgehead;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.SignInCommand;
import io.bridgehead.ingest.ImportCommand;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.PlainException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final List<String> done = new ArrayList<>();

    @Test
    void runsTheCommandNamedAndTheFirstWhereNoneIs() {
        assertThat(run("sign-in", "--data", "here")).isZero();
        assertThat(run("--port", "8081")).isZero();
        assertThat(run()).isZero();

        assertThat(done).containsExactly("sign-in [--data, here]", "start [--port, 8081]", "start []");
    }

    @Test
    void namesItsCommandsToWhoeverAsksForAnother() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(said()).contains("\"fly\"").contains("start, sign-in");
    }

    @Test
    void saysAPlainSentenceAndNoMoreWhereSomethingCanBePutRight() {
        var code = Bridgehead.run(
                List.of(command("start", arguments -> {
                    throw new PlainException("Do this.", new IllegalStateException("with a reason"));
                })),
                List.of(),
                new PrintStream(complaints, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(said()).isEqualTo("Do this." + System.lineSeparator());
    }

    @Test
    void refusesOptionsTheStartDoesNotKnow() {
        var start = new StartCommand(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(Bridgehead.run(List.of(start), List.of("--sample"), console()))
                .isEqualTo(2);
        assertThat(Bridgehead.run(List.of(start), List.of("--port", "eighty"), console()))
                .isEqualTo(2);
        assertThat(Bridgehead.run(List.of(start), List.of("--data"), console())).isEqualTo(2);
        assertThat(Bridgehead.run(List.of(start), List.of("start", "now"), console()))
                .isEqualTo(2);
        assertThat(said())
                .contains("no option --sample")
                .contains("not \"eighty\"")
                .contains("--data needs a value")
                .contains("\"now\" means nothing");
    }

    @Test
    void makesNoSignInLinkWhereNothingRuns(@TempDir Path folder) {
        var missing = folder.resolve("data");
        var signIn = new SignInCommand(console());

        assertThat(Bridgehead.run(List.of(signIn), List.of("--data", missing.toString()), console()))
                .isEqualTo(1);
        assertThat(said()).startsWith("No copy of Bridgehead runs on the data in " + missing);
        assertThat(missing).doesNotExist();
    }

    @Test
    void refusesOptionsTheImportDoesNotKnow() {
        var load = new ImportCommand(Map.of(), console(), console());

        assertThat(Bridgehead.run(List.of(load), List.of("import", "--fast", "file.csv"), console()))
                .isEqualTo(2);
        assertThat(said()).contains("no option --fast").contains("Usage: ./bridgehead import");
    }

    private int run(String... arguments) {
        return Bridgehead.run(
                List.of(
                        command("start", arguments1 -> done.add("start " + arguments1)),
                        command("sign-in", arguments1 -> done.add("sign-in " + arguments1))),
                List.of(arguments),
                console());
    }

    private PrintStream console() {
        return new PrintStream(complaints, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return complaints.toString(StandardCharsets.UTF_8);
    }

    private static Command command(String name, Consumer<List<String>> work) {
        return new Command() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int run(List<String> arguments) {
                work.accept(arguments);
                return 0;
            }
        };
    }
}
