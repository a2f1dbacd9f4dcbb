package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is shipped is a secret: each copy makes its own. */
class NoSecretsTest {
    /** A setting, a column or a constant with a value of its own that looks like a password, a key or a token. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(password|passwd|secret|api[-_]?key|token|private[-_]?key)\\s*[=:]\\s*[\"']?(?!\\$\\{)[A-Za-z0-9+/_-]{8,}[\"']?\\s*$"
                    + "|-----BEGIN [A-Z ]*PRIVATE KEY-----");

    @Test
    void shipsNoPasswordKeyOrToken() throws IOException {
        var found = new ArrayList<String>();
        var read = 0;
        for (var folder : List.of("src/main/resources", "db", "docs", "frontend")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(NoSecretsTest::isText).toList()) {
                    read++;
                    for (var line : Files.readAllLines(file)) {
                        if (SECRET.matcher(line.strip()).find()) {
                            found.add(file + ": " + line.strip());
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(60);
        assertThat(found).isEmpty();
    }

    @Test
    void wouldFindOne() {
        assertThat("spring.datasource.password=hunter2hunter2").containsPattern(SECRET);
        assertThat("jwtSecret: \"0123456789abcdef\"").containsPattern(SECRET);
        assertThat("-----BEGIN RSA PRIVATE KEY-----").containsPattern(SECRET);
        assertThat("spring.datasource.password=${DB_PASSWORD}").doesNotContainPattern(SECRET);
    }

    private static boolean isText(Path file) {
        var name = file.toString();
        return Files.isRegularFile(file)
                && !name.contains("generated")
                && !name.contains("texts")
                && name.matches(".*\\.(properties|sql|md|ts|css|yaml|json|html|csv|java)");
    }
}
