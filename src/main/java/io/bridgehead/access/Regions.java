package io.bridgehead.access;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * The regions somebody may see.
 *
 * @param every all there are, and will be
 * @param some by their id, where it isn't every one
 */
public record Regions(boolean every, Set<String> some) implements Serializable {
    public static final Regions EVERY = new Regions(true, Set.of());

    public Regions {
        some = every ? Set.of() : Set.copyOf(some);
    }

    public static Regions only(Set<String> some) {
        return new Regions(false, some);
    }

    public boolean include(String region) {
        return every || some.contains(region);
    }

    /** What remains of them where only one region was given. */
    Regions within(String region) {
        return include(region) ? only(Set.of(region)) : only(Set.of());
    }

    @Override
    public String toString() {
        return every ? "*" : String.join(",", new TreeSet<>(some));
    }
}
