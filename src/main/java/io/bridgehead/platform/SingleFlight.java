package io.bridgehead.platform;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Keeps what was worked out, and works it out once however many ask for it at the same time: they wait for the first.
 * A failure is told to all of them and not kept.
 *
 * <p>Thread-safe.
 */
public final class SingleFlight<K, V> {
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final AsyncCache<K, Outcome<V>> kept;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /** @param most how many values are kept: then those least used go */
    public SingleFlight(int most) {
        kept = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(UNUSED).buildAsync();
    }

    public V get(K key, Supplier<V> work) {
        var mine = new CompletableFuture<Outcome<V>>();
        var first = kept.asMap().putIfAbsent(key, mine);
        (first == null ? misses : hits).increment();
        return first == null ? worked(key, mine, work) : first.join().get();
    }

    /** How often somebody asked for what was there or being worked out. */
    public long hits() {
        return hits.sum();
    }

    /** How often something had to be worked out. */
    public long misses() {
        return misses.sum();
    }

    /** How many values are kept, about. */
    public int size() {
        return kept.asMap().size();
    }

    /** Lets go of what is kept by some keys; who waits for one of them gets it all the same. */
    public void forget(Predicate<? super K> keys) {
        kept.asMap().keySet().removeIf(keys);
    }

    private V worked(K key, CompletableFuture<Outcome<V>> mine, Supplier<V> work) {
        try {
            var value = work.get();
            mine.complete(() -> value);
            return value;
        } catch (RuntimeException | Error e) {
            // Forgotten before the others are told: whoever comes now tries again.
            kept.asMap().remove(key, mine);
            mine.complete(() -> {
                throw e;
            });
            throw e;
        }
    }

    /** A value, or a failure that is told to each who asks for it. */
    private interface Outcome<V> {
        V get();
    }
}
