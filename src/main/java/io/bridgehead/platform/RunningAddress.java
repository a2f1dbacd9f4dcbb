package io.bridgehead.platform;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this copy is reached: kept in the data folder while it runs, so that other processes can say it too. */
@Component
public class RunningAddress {
    static final String FILE = "address";
    static final String SETTING = "bridgehead.url";

    private final DataFolder folder;
    private final Environment settings;

    RunningAddress(DataFolder folder, Environment settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** The address people open, such as {@code http://localhost:8080}; empty while there is no web server. */
    public Optional<String> get() {
        return folder.read(FILE);
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        folder.write(
                FILE, settings.getProperty(SETTING, local(event.getWebServer().getPort())));
    }

    @PreDestroy
    void stopped() {
        folder.delete(FILE);
    }

    private String local(int port) {
        var bound = settings.getProperty("server.address", "127.0.0.1");
        var host = switch (bound) {
            case "127.0.0.1", "0.0.0.0", "::", "::1", "localhost" -> "localhost";
            default -> bound.contains(":") ? "[" + bound + "]" : bound;
        };
        return "http://" + host + ":" + port;
    }
}
