package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.UI;
import io.bridgehead.figure.Lang;
import io.bridgehead.shell.ViewTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Parts of the page over services made by hand: nothing of what is stored matters. */
abstract class HandMadePage extends ViewTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final HandMadeServices services = new HandMadeServices();
    final PageContext page = new PageContext(services, new DataDesk(), new Said(Lang.EN, ZoneOffset.UTC), "wang");

    @BeforeEach
    void clearThePage() {
        UI.getCurrent().removeAll();
    }

    @AfterEach
    void closeDesk() {
        page.desk().close();
    }

    final DroppedFile file(String name) throws IOException {
        return new DroppedFile(name, Files.writeString(Files.createTempFile("dropped", ".csv"), "a;b\n1;2\n"));
    }

    /** Lets the page work until something is so. */
    final void until(String what, BooleanSupplier so) {
        var last = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(last)) {
            roundTrip();
            // Looking for anything lets the page do what was handed to it from other threads.
            find(Step.class).all();
            if (so.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("not so in time: " + what + "; the page reads:\n" + text());
    }

    final void untilSaid(String words) {
        until(words, () -> text().contains(words));
    }

    /** All words on the page. */
    final String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
