package io.bridgehead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.PlainException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class LogFormatTest {
    @Test
    void writesLinesForPeopleUnlessJsonIsWanted() {
        assertThat(properties(new MockEnvironment())).isEmpty();
        assertThat(properties(new MockEnvironment().withProperty(LogFormat.SETTING, "text")))
                .isEmpty();
        assertThat(properties(new MockEnvironment().withProperty(LogFormat.SETTING, "json")))
                .containsExactly(Map.entry("logging.structured.format.file", "ecs"));
    }

    @Test
    void saysWhichFormatsThereAre() {
        assertThatThrownBy(() -> properties(new MockEnvironment().withProperty(LogFormat.SETTING, "xml")))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("BRIDGEHEAD_LOG_FORMAT")
                .hasMessageContaining("text or json, not \"xml\"");
    }

    private static Map<String, Object> properties(MockEnvironment settings) {
        return LogFormat.properties(settings);
    }
}
