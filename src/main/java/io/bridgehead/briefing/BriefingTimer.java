package io.bridgehead.briefing;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every minute for what is due, while this copy serves. */
@Component
class BriefingTimer {
    private static final Logger LOG = LoggerFactory.getLogger(BriefingTimer.class);
    private static final int SECONDS_TO_END = 10;

    private final BriefingRunner runner;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("briefings").factory());

    BriefingTimer(BriefingRunner runner) {
        this.runner = runner;
    }

    @EventListener(WebServerInitializedEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the program, and what fails in it is logged
    void started() {
        var unused = minutes.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    /** Whatever went wrong, the next minute is another one. */
    private void look() {
        try {
            runner.carryOutDue();
        } catch (RuntimeException e) {
            LOG.error("What is due could not be looked for", e);
        }
    }

    /** Lets what is being sent end, for a while: what doesn't is reported as broken off. */
    @PreDestroy
    void stopped() throws InterruptedException {
        minutes.shutdown();
        if (!minutes.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            minutes.shutdownNow();
        }
    }
}
