package io.bridgehead.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The copy of the product that runs on some data, as another process sees it.
 *
 * @param address where its pages are; null while it is still starting
 */
public record RunningCopy(Database database, @Nullable String address) {
    /** What a copy that a PostgreSQL server holds together is reached at, where no setting says. */
    private static final String USUAL_ADDRESS = "http://localhost:";

    /**
     * Finds the copy these settings mean. On a server of the operator's the answer is always there: whether a copy runs
     * on it, and on which machine, nobody here can know.
     */
    public static Optional<RunningCopy> find(Environment settings) {
        var folder = Path.of(settings.getProperty(Settings.DATA, "data"));
        var running = running(folder);
        var address = Optional.ofNullable(settings.getProperty(RunningAddress.SETTING))
                .or(() -> running.flatMap(data -> data.read(RunningAddress.FILE)));
        if (ServerDatabase.configured(settings)) {
            var usual = USUAL_ADDRESS + settings.getProperty("server.port", "8080");
            return Optional.of(new RunningCopy(ServerDatabase.of(settings), address.orElse(usual)));
        }
        return running.flatMap(EmbeddedServer::running)
                .map(database -> new RunningCopy(database, address.orElse(null)));
    }

    /**
     * The copy these settings mean.
     *
     * @throws PlainException where none runs on their data
     */
    public static RunningCopy require(Environment settings) {
        return find(settings)
                .orElseThrow(() -> new PlainException("No copy of Bridgehead runs on the data in "
                        + settings.getProperty(Settings.DATA, "data")
                        + ": start one with ./bridgehead start, or name another folder with --data DIR."));
    }

    /** A folder whose lock is held. What a killed copy left behind is not running, whatever its files say. */
    private static Optional<DataFolder> running(Path path) {
        if (!Files.exists(path.resolve(DataFolder.LOCK))) {
            return Optional.empty();
        }
        var folder = new DataFolder(path);
        if (folder.tryLock()) {
            folder.close();
            return Optional.empty();
        }
        return Optional.of(folder);
    }
}
