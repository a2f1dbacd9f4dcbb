package io.bridgehead.chains.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Progress;
import io.bridgehead.shell.ViewTest;
import org.junit.jupiter.api.Test;

class ChainsViewTest extends ViewTest {
    @Test
    void showsThe16ChainsOfToday() {
        open(ChainsView.class, "");

        assertThat(((Progress) figure("chains.progress").shape()).items()).hasSize(16);
    }

    @Test
    void showsThe12ChainsOf2022() {
        open(ChainsView.class, "to=2022");

        assertThat(((Progress) figure("chains.progress").shape()).items()).hasSize(12);
    }
}
