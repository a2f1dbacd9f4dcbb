package io.bridgehead.platform;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Keeps a disk from being filled: with less room than this nothing large is begun, and what is under way is ended. A
 * full disk would stop the database itself.
 *
 * @param leastFree in bytes
 */
public record DiskGuard(DiskSpace space, long leastFree) {
    /** For a disk that isn't ours to look after. */
    public static final DiskGuard NONE = new DiskGuard(() -> Long.MAX_VALUE, 0);

    private static final String SETTING = "bridgehead.disk.least-free";
    private static final String USUAL = "1GB";

    /** The same where that folder is known already. */
    static DiskGuard of(Environment settings, Path folder) {
        if (ServerDatabase.configured(settings)) {
            return NONE;
        }
        var least = settings.getProperty(SETTING, USUAL);
        try {
            return new DiskGuard(DiskSpace.of(folder), DataSize.parse(least).toBytes());
        } catch (IllegalArgumentException e) {
            throw new PlainException(
                    "The setting " + SETTING + " (BRIDGEHEAD_DISK_LEAST_FREE) is a size such as 500MB or 2GB, not \""
                            + least + "\".",
                    e);
        }
    }

    /** The guard of the disk that the data these settings mean are on, if they are in a folder of this machine. */
    public static DiskGuard of(Environment settings) {
        return of(settings, Path.of(settings.getProperty(Settings.DATA, "data")));
    }

    public boolean isShort() {
        return space.usable() < leastFree;
    }

    /** What must be free, in whole megabytes. */
    public long leastMegabytes() {
        return leastFree >> 20;
    }
}
