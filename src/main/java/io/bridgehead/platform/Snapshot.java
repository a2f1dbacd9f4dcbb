package io.bridgehead.platform;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The state of a region's data that a transaction sees. What only depends on that state, such as which months are
 * loaded, is read once for all the transactions that see it.
 */
public final class Snapshot {
    private final SingleFlight<Known, Object> known;
    private final State state;

    Snapshot(SingleFlight<Known, Object> known, State state) {
        this.known = known;
        this.state = state;
    }

    /**
     * What {@code read} answers, unless it is known already. Outside of a reading transaction it is always read.
     *
     * @param key says what is read, and with which parameters: one key, one type of answer
     * @param read asks this transaction, and nothing but the region's data
     */
    @SuppressWarnings("unchecked") // a key stands for one type
    public static <T> T once(DSLContext transaction, Object key, Supplier<T> read) {
        return transaction.data(Snapshot.class) instanceof Snapshot snapshot
                ? (T) snapshot.known.get(new Known(snapshot.state, key), read::get)
                : read.get();
    }

    /**
     * @param version of the region's data: the same version, the same rows
     * @param asOf the last batch seen; null: all of them
     */
    record State(String region, String version, @Nullable Long asOf) {}

    record Known(State state, Object key) {}
}
