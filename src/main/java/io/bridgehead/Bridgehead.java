package io.bridgehead;

import io.bridgehead.access.SignInCommand;
import io.bridgehead.audit.VerifyAuditCommand;
import io.bridgehead.backup.BackupCommand;
import io.bridgehead.backup.RestoreCommand;
import io.bridgehead.ingest.ImportCommand;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.StartFailure;
import io.bridgehead.platform.UsageException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The product: its commands, of which the first is the one meant where none is named. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Bridgehead {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    public static void main(String[] arguments) {
        var commands = List.of(
                new StartCommand(System.out),
                new SignInCommand(System.out),
                new VerifyAuditCommand(System.out),
                new BackupCommand(System.out),
                new RestoreCommand(System.out),
                new RehearseCommand(),
                new ImportCommand(System.getenv(), System.out, System.err));
        var code = run(commands, List.of(arguments), System.err);
        // What a command left running keeps the process alive by itself.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the command that the first argument names, and answers the process's exit code. */
    static int run(List<? extends Command> commands, List<String> arguments, PrintStream complaints) {
        var named = !arguments.isEmpty() && !arguments.getFirst().startsWith("-");
        var name = named ? arguments.getFirst() : commands.getFirst().name();
        try {
            var command = commands.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("There is no command \"" + name + "\"; there are "
                            + commands.stream().map(Command::name).collect(Collectors.joining(", ")) + "."));
            return command.run(named ? arguments.subList(1, arguments.size()) : arguments);
        } catch (UsageException e) {
            complaints.println(e.getMessage() + " See ./bridgehead help.");
            return MISUSED;
        } catch (RuntimeException e) {
            var sentence = StartFailure.explain(e);
            complaints.println(sentence.orElse("Something went wrong that isn't foreseen: " + e));
            return FAILED;
        }
    }
}
