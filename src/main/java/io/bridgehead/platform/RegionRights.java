package io.bridgehead.platform;

/** Which regions whoever asks may enter. Asked on the thread that wants to enter one. */
@FunctionalInterface
public interface RegionRights {
    /** For work that nobody asked for in particular, such as commands on the console. */
    RegionRights EVERY = region -> true;

    boolean mayEnter(String region);
}
