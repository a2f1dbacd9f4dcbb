package io.bridgehead.platform;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps a failed start's stack trace for the log. What the console says is the caller's to choose, from {@link
 * StartFailure}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class QuietFailures implements SpringBootExceptionReporter {
    private static final Logger LOG = LoggerFactory.getLogger(QuietFailures.class);

    QuietFailures(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        LOG.debug("The start failed", failure);
        return true;
    }
}
