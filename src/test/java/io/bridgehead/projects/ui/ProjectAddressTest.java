package io.bridgehead.projects.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectAddressTest {
    @Test
    void leavesAnOrdinaryIdAsItIs() {
        assertThat(ProjectAddress.write("P2023-001")).isEqualTo("P2023-001");
        assertThat(ProjectAddress.write("v1.2_b")).isEqualTo("v1.2_b");
    }

    @Test
    void writesEveryOtherIdInLettersAndDigitsAndReadsItAgain() {
        for (var id :
                new String[] {"A/1", "..", ".hidden", "a..b", "项目 1", "50%", "a;b", "a?b#c", "~x", "a\\b", "<b>"}) {
            var part = ProjectAddress.write(id);

            assertThat(part).as(id).matches("~[A-Za-z0-9_-]+");
            assertThat(ProjectAddress.read(part)).as(id).contains(id);
        }
    }

    @Test
    void readsNothingFromWhatNoIdIsWrittenAs() {
        assertThat(ProjectAddress.read("~")).isEmpty();
        assertThat(ProjectAddress.read("~***")).isEmpty();
        assertThat(ProjectAddress.read("~UDE")).isEmpty();
        assertThat(ProjectAddress.read("~_w")).isEmpty();
    }
}
