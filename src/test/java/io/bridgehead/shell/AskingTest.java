package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskingTest extends ViewTest {
    @Autowired
    private FigureDesk desk;

    private final List<String> shown = new CopyOnWriteArrayList<>();

    @Test
    void aSlowAnswerHoldsUpNeitherThePageNorTheOthersAndComesLater() {
        var slow = new CountDownLatch(1);
        ask("slow", () -> {
            slow.await();
            return "slow";
        });
        ask("quick", () -> "quick");

        assertThat(await(() -> shown, there -> !there.isEmpty())).containsExactly("quick");

        slow.countDown();
        assertThat(await(() -> shown, there -> there.size() > 1)).containsExactly("quick", "slow");
    }

    @Test
    void whatAnAnswerAsksForInTurnIsAnsweredToo() {
        desk.fetch("first", () -> "first", UI.getCurrent(), found -> {
            show(found);
            desk.fetch("second", () -> "second", UI.getCurrent(), this::show);
        });

        assertThat(await(() -> shown, there -> there.size() > 1)).containsExactly("first", "second");
    }

    @Test
    void whatFailsSaysSoAndTheOthersCome() {
        ask("failed", () -> {
            throw new IllegalStateException("of the test");
        });
        ask("quick", () -> "quick");

        assertThat(await(() -> shown, there -> there.size() > 1)).containsExactlyInAnyOrder("nothing", "quick");
    }

    private void ask(String what, Work work) {
        desk.fetch(
                what,
                () -> {
                    try {
                        return work.read();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return "interrupted";
                    }
                },
                UI.getCurrent(),
                this::show);
    }

    private void show(Optional<String> found) {
        shown.add(found.orElse("nothing"));
    }

    private interface Work {
        String read() throws InterruptedException;
    }
}
