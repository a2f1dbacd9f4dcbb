package io.bridgehead.torture;

/** How often a test does something: seldom in the usual run, as often as is promised with -Dbridgehead.torture=true. */
public final class Depth {
    private Depth() {}

    public static int times(int brief, int whole) {
        return Boolean.getBoolean("bridgehead.torture") ? whole : brief;
    }
}
