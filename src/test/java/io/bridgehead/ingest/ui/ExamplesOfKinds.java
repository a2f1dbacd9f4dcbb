package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.Target;

/** The examples shown on the page, for tests that load them. */
public final class ExamplesOfKinds {
    private ExamplesOfKinds() {}

    public static String of(Target target) {
        return Examples.of(target);
    }
}
