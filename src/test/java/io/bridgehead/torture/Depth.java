package io.bridgehead.torture;

import java.time.Duration;

/** How far a test goes: briefly among all the others, or as far as its promise says under {@code ./bridgehead torture}. */
public final class Depth {
    /** What a test publishes its findings by, with JUnit's {@code TestReporter}: they are told in the table. */
    public static final String FOUND = "found";

    /** Set to true for the long form; whoever starts a machine of their own hands it on. */
    public static final String WHOLE = "bridgehead.torture";

    static final String TIMES = "bridgehead.torture.times";

    private Depth() {}

    /** Whether the long form is run. */
    public static boolean whole() {
        return Boolean.getBoolean(WHOLE);
    }

    /** How often something is done; {@code --times} says another number than the long form's own. */
    public static int times(int brief, int whole) {
        return whole() ? Integer.getInteger(TIMES, whole) : brief;
    }

    /** How long something is done; {@code --times} are minutes here. */
    public static Duration lasting(Duration brief, Duration whole) {
        return whole() ? Duration.ofMinutes(Long.getLong(TIMES, whole.toMinutes())) : brief;
    }
}
