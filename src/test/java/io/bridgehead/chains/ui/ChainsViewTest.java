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

    @Test
    void leadsFromACellToTheProjectsItCounts() {
        open(ChainsView.class, "section=milestones&to=2024-06");
        figure("chains.segments");

        choose("chains.segments", "dairy", "upstream");

        assertThat(location()).startsWith("projects?").contains("chain=dairy", "list.segment=upstream", "to=2024-06");
    }
}
