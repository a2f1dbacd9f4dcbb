package io.bridgehead.access;

import io.bridgehead.platform.Arguments;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.RunningCopy;
import io.bridgehead.platform.Settings;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** {@code sign-in [--data DIR]}: prints a fresh sign-in link to the copy that runs. */
public final class SignInCommand implements Command {
    private final PrintStream out;

    public SignInCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public int run(List<String> arguments) {
        var parsed = Arguments.parse(arguments, Set.of("--data"), Set.of()).withoutRest();
        var settings = Settings.of(parsed);
        var copy = RunningCopy.require(settings);
        var address = copy.address();
        if (address == null) {
            throw new PlainException("Bridgehead is still starting: it prints a sign-in link when it is ready.");
        }
        try (var pool = copy.database().pool(1)) {
            var link = new SignInLinks(new AccessDatabase(DSL.using(pool, SQLDialect.POSTGRES))).create();
            out.println(link.sentence(address));
        }
        return 0;
    }
}
