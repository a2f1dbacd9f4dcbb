package io.bridgehead;

import io.bridgehead.platform.PlainException;
import java.util.Map;
import org.springframework.core.env.Environment;

/** How the log is written: lines for people, or a JSON object a line for programs. */
final class LogFormat {
    static final String SETTING = "bridgehead.log.format";
    private static final String JSON = "json";
    private static final String TEXT = "text";

    private LogFormat() {}

    /**
     * The properties that the setting stands for.
     *
     * @throws PlainException for a format there isn't
     */
    static Map<String, Object> properties(Environment settings) {
        var format = settings.getProperty(SETTING, TEXT);
        return switch (format) {
            case TEXT -> Map.of();
            // The Elastic Common Schema: the most widely read of those that come with Spring Boot.
            case JSON -> Map.of("logging.structured.format.file", "ecs");
            default ->
                throw new PlainException("The setting " + SETTING + " (BRIDGEHEAD_LOG_FORMAT) is " + TEXT + " or "
                        + JSON + ", not \"" + format + "\".");
        };
    }
}
