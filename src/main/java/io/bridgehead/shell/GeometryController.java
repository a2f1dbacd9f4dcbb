package io.bridgehead.shell;

import io.bridgehead.reference.MapGeometry;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the operator's map geometry to the pages of those who are signed in; without one there is nothing here. */
@RestController
class GeometryController {
    private final MapGeometry geometry;

    GeometryController(MapGeometry geometry) {
        this.geometry = geometry;
    }

    @GetMapping("/" + MapGeometry.ADDRESS)
    ResponseEntity<Resource> world() {
        Optional<Path> file = geometry.file();
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        // Asked for again each time, so that a changed file is seen; an unchanged one is not sent twice.
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(file.get()));
    }
}
