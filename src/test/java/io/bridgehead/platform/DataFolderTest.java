package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path place;

    @Test
    void isReadableByItsUserAlone() throws IOException {
        var folder = new DataFolder(place.resolve("data"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void leavesAFolderAloneThatHoldsOtherFiles() throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(place.resolve(".profile"));

        assertThatThrownBy(() -> new DataFolder(place))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("aren't Bridgehead's data");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void isHeldByOneCopyAtATime() {
        try (var first = new DataFolder(place);
                var second = new DataFolder(place)) {
            assertThat(first.tryLock()).isTrue();
            assertThat(second.tryLock()).isFalse();
            first.close();
            assertThat(second.tryLock()).isTrue();
        }
    }

    @Test
    void keepsASecretOnceItIsMade() {
        var secret = new DataFolder(place).secret("owner");

        assertThat(secret).hasSize(64);
        assertThat(new DataFolder(place).secret("owner")).isEqualTo(secret);
        assertThat(new DataFolder(place).secret("application")).isNotEqualTo(secret);
    }
}
