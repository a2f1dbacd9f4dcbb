package io.bridgehead.reference;

import io.bridgehead.figure.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the values of one figure rest on, gathered while it is made. For one thread. */
public final class Evidence {
    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private final Set<String> sources = new LinkedHashSet<>();
    private @Nullable LocalDate asOf;

    /**
     * A value of a status from a source, a batch or a published one.
     *
     * @param end the last day it speaks of
     */
    public void add(Status status, String source, @Nullable LocalDate end) {
        statuses.add(status);
        addSource(source);
        if (end != null && (asOf == null || end.isAfter(asOf))) {
            asOf = end;
        }
    }

    /** A source of names or of a list, not of a value. */
    public void addSource(String source) {
        if (!source.isEmpty()) {
            sources.add(source);
        }
    }

    Set<Status> statuses() {
        return statuses;
    }

    Set<String> sources() {
        return sources;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }
}
