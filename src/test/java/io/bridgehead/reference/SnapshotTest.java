package io.bridgehead.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.platform.Snapshot;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private final FigureData data = new FigureData();
    private final AtomicInteger read = new AtomicInteger();

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void isReadOnceForAllWhoSeeTheSameState() {
        data.batch("trade", "loaded");

        assertThat(inATransaction()).isEqualTo(1);
        assertThat(inATransaction()).isEqualTo(1);
    }

    @Test
    void isReadAgainOnceSomethingIsLoaded() {
        data.batch("trade", "loaded");
        inATransaction();
        data.batch("trade", "loaded");

        assertThat(inATransaction()).isEqualTo(2);
    }

    @Test
    void keepsWhatIsReadOfTheStateBeforeNoLongerThanTheState() {
        data.batch("trade", "loaded");
        data.regions().read(FigureData.REGION, transaction -> {
            data.batch("trade", "loaded");
            inATransaction();
            var late = once(transaction);
            assertThat(once(transaction)).isEqualTo(late);

            data.batch("trade", "loaded");
            inATransaction();
            assertThat(once(transaction)).isGreaterThan(late);
            return true;
        });
    }

    @Test
    void isNotReadAgainSinceSomebodyIsStillAtWorkInTheStateBefore() {
        data.batch("trade", "loaded");
        data.regions().read(FigureData.REGION, transaction -> {
            data.batch("trade", "loaded");
            var now = inATransaction();
            once(transaction);

            assertThat(inATransaction()).isEqualTo(now);
            return true;
        });
    }

    private int inATransaction() {
        return data.regions().read(FigureData.REGION, this::once);
    }

    private int once(DSLContext transaction) {
        return Snapshot.once(transaction, "key", read::incrementAndGet);
    }
}
