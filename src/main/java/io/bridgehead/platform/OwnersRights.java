package io.bridgehead.platform;

/** What somebody may at this time who isn't asking: whose schedule is due. */
@FunctionalInterface
public interface OwnersRights {
    /** Whether they may still write briefings, and see a region. */
    boolean mayStillBrief(String name, String region);
}
