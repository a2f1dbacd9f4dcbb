package io.bridgehead.platform;

import java.util.HashMap;
import java.util.Map;

/**
 * The states that the data of each region were seen in, for those who keep what they read of a state: they let go of all
 * other states' once there is a new one. Of all others', and not just the last one's: whoever began to read in a state
 * may be done, and have that kept, when it is over.
 *
 * <p>Thread-safe.
 */
public final class States {
    private final Map<String, Seen> seen = new HashMap<>();

    /**
     * Whether a region's data were in another state whenever they were seen before. The state before the last one is
     * not new: somebody is still at work in it.
     */
    public synchronized boolean isNew(String region, String version) {
        var last = seen.get(region);
        if (last != null && (version.equals(last.version()) || version.equals(last.before()))) {
            return false;
        }
        seen.put(region, new Seen(version, last == null ? version : last.version()));
        return true;
    }

    private record Seen(String version, String before) {}
}
