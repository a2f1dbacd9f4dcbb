package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathPartTest {
    @Test
    void leavesAnOrdinaryIdAsItIs() {
        assertThat(PathPart.write("P2023-001")).isEqualTo("P2023-001");
        assertThat(PathPart.write("v1.2_b")).isEqualTo("v1.2_b");
    }

    @Test
    void writesEveryOtherIdInLettersAndDigitsAndReadsItAgain() {
        for (var id :
                new String[] {"A/1", "..", ".hidden", "a..b", "项目 1", "50%", "a;b", "a?b#c", "~x", "a\\b", "<b>"}) {
            var part = PathPart.write(id);

            assertThat(part).as(id).matches("~[A-Za-z0-9_-]+");
            assertThat(PathPart.read(part)).as(id).contains(id);
        }
    }

    @Test
    void readsNothingFromWhatNoIdIsWrittenAs() {
        assertThat(PathPart.read("~")).isEmpty();
        assertThat(PathPart.read("~***")).isEmpty();
        assertThat(PathPart.read("~UDE")).isEmpty();
        assertThat(PathPart.read("~_w")).isEmpty();
    }
}
