package io.bridgehead.audit;

import io.bridgehead.platform.Arguments;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.RunningCopy;
import io.bridgehead.platform.Settings;
import io.bridgehead.platform.UsageException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * {@code verify-audit [--data DIR] [--head HEAD]}: reads the record of what people did in the copy that runs, and says
 * whether it is what was written. Answers 1 where it isn't.
 */
public final class VerifyAuditCommand implements Command {
    private static final String HEAD = "--head";

    private final PrintStream out;

    public VerifyAuditCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments) {
        var parsed =
                Arguments.parse(arguments, Set.of("--data", HEAD), Set.of()).withoutRest();
        var known = parsed.value(HEAD)
                .map(
                        written -> AuditHead.read(written)
                                .orElseThrow(
                                        () -> new UsageException(
                                                "\"" + written
                                                        + "\" is no head: it is a number, a colon and 64 hexadecimal digits, as this command prints it.")));
        var settings = Settings.of(parsed);
        var copy = RunningCopy.require(settings);
        try (var pool = copy.database().pool(1)) {
            var verdict = new AuditTrail(DSL.using(pool, SQLDialect.POSTGRES)).verify(known.orElse(null));
            out.println(verdict.problem()
                    .orElseGet(() ->
                            "The record holds: " + verdict.head().seq() + " entries. Its head, to keep elsewhere: "
                                    + verdict.head().written()));
            return verdict.problem().isPresent() ? 1 : 0;
        }
    }
}
