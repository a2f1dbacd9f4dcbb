package io.bridgehead.request;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The number of the request that a thread works for. It is in the log's context, and so in each of its lines. */
public final class RequestId {
    /** Where a client says the number of its request, and is told it. */
    public static final String HEADER = "X-Request-Id";

    /** What it is called in the log and in the details of a problem. */
    public static final String NAME = "request";

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** Empty where a thread works for no request. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(NAME));
    }

    /** The number that a client gives its request, if it is one, or else a new one. */
    static String of(@Nullable String offered) {
        return offered != null && ACCEPTED.matcher(offered).matches()
                ? offered
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** Has this thread work for a request from now on, until what is answered is closed. */
    public static Held hold(String id) {
        MDC.put(NAME, id);
        return () -> MDC.remove(NAME);
    }

    /** The same of a request that came without one, such as those over a page's own socket. */
    public static Held holdNew() {
        return hold(of(null));
    }

    /** The same work, for another thread to do for the request of this one. */
    public static <T> Supplier<T> carried(Supplier<T> work) {
        var id = current();
        return id.isEmpty()
                ? work
                : () -> {
                    var held = hold(id.get());
                    try {
                        return work.get();
                    } finally {
                        held.close();
                    }
                };
    }

    /** To be closed by the thread that held it. */
    @FunctionalInterface
    public interface Held {
        void close();
    }
}
