package io.bridgehead.platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Threads that work for whoever asks: with their name and their rights, and no more. */
public final class AskersThreads {
    private AskersThreads() {}

    /** A virtual thread for each task, as whoever hands the task in. To be closed by its owner. */
    public static ExecutorService virtual() {
        return new DelegatingSecurityContextExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    }
}
