package io.bridgehead.reference;

import io.bridgehead.platform.Announcements;
import io.bridgehead.platform.Database;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that a batch has landed in their region, whichever copy of the program loaded it. Nothing is listened
 * for until somebody wants to be told.
 *
 * <p>Thread-safe.
 */
@Component
public class Landings {
    private final Database database;
    private final Set<Told> subscribers = ConcurrentHashMap.newKeySet();
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile boolean away;
    private @Nullable Announcements announcements;

    public Landings(Database database) {
        this.database = database;
    }

    /**
     * Has somebody told, on a thread of their own, whenever the data of one of their regions may have changed; once where
     * several batches land at a time.
     *
     * @param regions by their id
     */
    public Subscription subscribe(Predicate<String> regions, Runnable landed) {
        var told = new Told(regions, landed);
        subscribers.add(told);
        begin();
        return () -> subscribers.remove(told);
    }

    /** Whether the database can't be reached at the moment, as far as is known: nobody knows until somebody watches. */
    public boolean isAway() {
        return away;
    }

    /** Has somebody told, on a thread of their own, whenever {@link #isAway()} has become another. */
    public Subscription watch(Runnable changed) {
        // Two that are alike are two all the same.
        var watcher = new Runnable() {
            @Override
            public void run() {
                changed.run();
            }
        };
        watchers.add(watcher);
        begin();
        return () -> watchers.remove(watcher);
    }

    private void become(boolean gone) {
        if (away != gone) {
            away = gone;
            watchers.forEach(tellers::execute);
        }
    }

    private synchronized void begin() {
        if (announcements == null) {
            announcements = new Announcements(database.listenerDataSource(), new Listening());
        }
    }

    private void tell(Predicate<Told> whom) {
        subscribers.stream().filter(whom).forEach(told -> tellers.execute(told));
    }

    @PreDestroy
    synchronized void close() {
        if (announcements != null) {
            announcements.close();
        }
        tellers.shutdownNow();
    }

    /** To be ended by whoever leaves: they are told no more. */
    @FunctionalInterface
    public interface Subscription {
        void end();
    }

    private final class Listening implements Announcements.Listener {
        /** Nobody knows what landed while nothing was heard. */
        @Override
        public void began() {
            become(false);
            tell(told -> true);
        }

        @Override
        public void lost() {
            become(true);
        }

        @Override
        public void heard(Set<String> said) {
            var regions = said.stream()
                    .map(batch -> batch.substring(0, Math.max(0, batch.lastIndexOf(':'))))
                    .collect(Collectors.toSet());
            tell(told -> regions.stream().anyMatch(told.regions));
        }
    }

    /** One who is told; of two alike, each is. */
    private final class Told implements Runnable {
        private final Predicate<String> regions;
        private final Runnable landed;

        Told(Predicate<String> regions, Runnable landed) {
            this.regions = regions;
            this.landed = landed;
        }

        @Override
        public void run() {
            // Who left meanwhile isn't told.
            if (subscribers.contains(this)) {
                landed.run();
            }
        }
    }
}
