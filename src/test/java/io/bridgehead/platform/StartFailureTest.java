package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTest {
    @Test
    void findsTheSentenceHoweverDeepItLies() {
        var plain = new PlainException("Do this.", new SQLException("no", "28P01"));

        assertThat(StartFailure.explain(new IllegalStateException("a", new RuntimeException("b", plain))))
                .contains("Do this.");
    }

    @Test
    void namesTheOptionForAPortThatIsTaken() {
        assertThat(StartFailure.explain(new IllegalStateException(new PortInUseException(8080, new BindException()))))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("8080").contains("--port"));
    }

    @Test
    void namesTheSettingForWhatADatabaseServerRefuses() {
        assertThat(sentence("28P01")).contains("SPRING_DATASOURCE_PASSWORD");
        assertThat(sentence("08001")).contains("can't be reached");
        assertThat(sentence("3D000")).contains("no such database");
        assertThat(sentence("42501")).contains("right");
    }

    @Test
    void hasNothingPlainToSayOfWhatIsNotForeseen() {
        assertThat(StartFailure.explain(new IllegalStateException("a bug"))).isEmpty();
        assertThat(StartFailure.explain(new SQLException("syntax", "42601"))).isEmpty();
    }

    private static String sentence(String state) {
        return StartFailure.explain(new RuntimeException(new SQLException("detail", state)))
                .orElseThrow();
    }
}
