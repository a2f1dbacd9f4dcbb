package io.bridgehead.ingest;

/** Follows a load, and may end it. Called on the thread that loads. */
public interface Progress {
    /** Follows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void at(Step step, long rows) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public boolean mayCancel() {
            return false;
        }
    };

    /** What is being done. */
    enum Step {
        READING,
        CHECKING,
        STORING
    }

    /** @param rows of the file that were read so far */
    void at(Step step, long rows);

    /** Whether the user has had enough; the load then ends as if it had never begun. */
    boolean isCancelled();

    /** Whether {@link #isCancelled} may ever be true. */
    default boolean mayCancel() {
        return true;
    }
}
