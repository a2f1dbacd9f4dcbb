package io.bridgehead;

import io.bridgehead.access.SignInLinks;
import io.bridgehead.platform.Arguments;
import io.bridgehead.platform.Command;
import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.RunningAddress;
import io.bridgehead.platform.Settings;
import io.bridgehead.platform.StartFailure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** {@code start [--data DIR] [--port N] [--no-sample] [--template FILE.pptx]}: starts a copy, and says where it is and how to get in. */
final class StartCommand implements Command {
    private final PrintStream out;

    StartCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public int run(List<String> arguments) {
        var parsed = Arguments.parse(arguments, Set.of("--data", "--port", "--template"), Set.of("--no-sample"))
                .withoutRest();
        var settings = Settings.of(parsed);
        var log = log(Path.of(settings.getProperty(Settings.DATA, "data")));
        var application = new SpringApplication(Bridgehead.class);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(logging(log, settings));
        try {
            var context = application.run(options(parsed));
            var address = context.getBean(RunningAddress.class).get().orElseThrow();
            var link = context.getBean(SignInLinks.class).create();
            out.println("Bridgehead is ready at " + address);
            out.println(link.sentence(address));
            return 0;
        } catch (RuntimeException e) {
            throw new PlainException(
                    StartFailure.explain(e)
                            .orElse("Bridgehead doesn't start, for a reason that isn't foreseen: see " + log + "."),
                    e);
        }
    }

    private static String[] options(Arguments arguments) {
        return Settings.properties(arguments).entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** Opening the folder first turns one that can't be written into a sentence, before anything is logged there. */
    private static Path log(Path data) {
        return new DataFolder(data).resolve("bridgehead.log");
    }

    /** The console is for the person who started this: a line for what matters, the whole of it in the log. */
    private static Map<String, Object> logging(Path log, Environment settings) {
        var properties = new HashMap<>(LogFormat.properties(settings));
        properties.put("logging.file.name", log.toString());
        properties.put("logging.logback.rollingpolicy.total-size-cap", "100MB");
        properties.put("logging.threshold.console", "warn");
        properties.put("logging.pattern.console", "%d{HH:mm:ss} %p %m%nopex%n");
        return properties;
    }
}
