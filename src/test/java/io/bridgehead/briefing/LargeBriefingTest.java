package io.bridgehead.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LargeBriefingTest {
    @Test
    void writesTwoHundredFiguresInHalfAGigabyte() throws Exception {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classes,
                        LargeBriefing.class.getName(),
                        "200",
                        "1")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("pptx ", "docx ", "pdf ", "zip ");
    }
}
