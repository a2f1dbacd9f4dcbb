package io.bridgehead.hostile;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What the log says meanwhile. */
public final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> errors = new CopyOnWriteArrayList<>();

    public Logged() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    /** Warnings and errors, each with the names and sentences of its causes. */
    public List<String> complaints() {
        return List.copyOf(errors);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            var said = new StringBuilder(event.getFormattedMessage());
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                said.append(" <- ").append(cause.getClassName()).append(": ").append(cause.getMessage());
            }
            errors.add(said.toString());
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
