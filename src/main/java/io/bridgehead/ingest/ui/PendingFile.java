package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.profile.Profile;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file a page works on, and how it is to be loaded. Every question belongs to a turn: the answer to one that was
 * asked before the user went on to something else is dropped. Used by the page only.
 */
final class PendingFile {
    private final PageContext page;
    private @Nullable DroppedFile file;
    private @Nullable ImportRequest request;
    private Follower check = new Follower();
    private int turn;

    PendingFile(PageContext page) {
        this.page = page;
    }

    void put(DroppedFile dropped) {
        forget();
        file = dropped;
    }

    /** The file is deleted, once nobody reads it any more. */
    void forget() {
        next();
        if (file != null) {
            file.discard();
        }
        file = null;
        request = null;
    }

    Optional<DroppedFile> file() {
        return Optional.ofNullable(file);
    }

    Optional<ImportRequest> request() {
        return Optional.ofNullable(request);
    }

    boolean is(DroppedFile other) {
        return other.equals(file);
    }

    /** From now on it is to be loaded so. */
    void as(Profile profile, String region) {
        next();
        if (file != null) {
            request = ImportRequest.of(profile, region, file.name(), file.content(), page.user());
        }
    }

    /** Ends what runs for an earlier turn. */
    void next() {
        turn++;
        check.cancel();
    }

    /** Begins another check, followed by the answer. */
    Follower nextCheck() {
        next();
        check = new Follower();
        return check;
    }

    /** Asks something about the file, and tells the answer unless it has come too late. */
    <T> void ask(DroppedFile about, Callable<T> work, Consumer<T> done, Consumer<Phrase> failed) {
        var mine = turn;
        page.run(about.kept(work), outcome -> {
            if (mine == turn) {
                switch (outcome) {
                    case Outcome.Done<T>(var value) -> done.accept(value);
                    case Outcome.Failed<T>(var reason) -> failed.accept(reason);
                }
            }
        });
    }
}
