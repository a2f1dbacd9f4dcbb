package io.bridgehead.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Warns at the start where sign-ins and figures would cross a network in the clear. */
@Component
class OpenNetwork {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNetwork.class);

    private final Environment settings;

    OpenNetwork(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (isOpen(settings)) {
            LOG.warn(
                    "Bridgehead listens on {} without TLS: whoever is in between reads sign-ins and figures. Put a proxy"
                            + " with TLS in front and set SERVER_FORWARD_HEADERS_STRATEGY=native, or set"
                            + " SERVER_SSL_BUNDLE, or take BRIDGEHEAD_ADDRESS away.",
                    settings.getProperty("server.address"));
        }
    }

    /** Whether others reach it, and neither it nor, by what it is told, a proxy in front speaks TLS. */
    static boolean isOpen(Environment settings) {
        return !isLoopback(settings.getProperty("server.address", "0.0.0.0"))
                && settings.getProperty("server.ssl.bundle", "").isBlank()
                && settings.getProperty("server.ssl.key-store", "").isBlank()
                && settings.getProperty("server.ssl.certificate", "").isBlank()
                && settings.getProperty("server.forward-headers-strategy", "none")
                        .equalsIgnoreCase("none");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
