package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.PlainException;
import io.bridgehead.reference.MapGeometry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;

class MapGeometryTest {
    @Test
    void withoutASettingTheElementUsesItsOwnGeometry() {
        var geometry = new MapGeometry("");

        assertThat(geometry.address()).isEmpty();
        assertThat(new GeometryController(geometry).world().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theOperatorsFileIsHandedOutAsItIs(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("world.json"), "{\"features\":[]}");
        var geometry = new MapGeometry(file.toString());

        assertThat(geometry.address()).contains("geometry/world.json");
        var body = new GeometryController(geometry).world().getBody();
        assertThat(body).isNotNull();
        assertThat(body.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("{\"features\":[]}");
    }

    @Test
    void aFileThatIsNotThereStopsTheStartWithASentence() {
        assertThatThrownBy(() -> new MapGeometry("/nowhere/world.json"))
                .isInstanceOf(PlainException.class)
                .hasMessageContaining("/nowhere/world.json");
    }
}
