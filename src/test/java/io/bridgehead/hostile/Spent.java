package io.bridgehead.hostile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What some work took. All that its thread allocated, kept or not, is the most by which the heap can have grown.
 *
 * @param bytes allocated
 */
public record Spent(Duration time, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Some work that may fail as it likes. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Of this thread alone: the work must not hand its own to others. */
    public static Spent by(Work work) throws Exception {
        var thread = Thread.currentThread().threadId();
        var allocated = THREADS.getThreadAllocatedBytes(thread);
        var begun = System.nanoTime();
        work.run();
        return new Spent(
                Duration.ofNanos(System.nanoTime() - begun), THREADS.getThreadAllocatedBytes(thread) - allocated);
    }
}
