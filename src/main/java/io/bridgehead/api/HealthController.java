package io.bridgehead.api;

import io.bridgehead.figure.Texts;
import io.bridgehead.platform.RegionDatabase;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says whether this copy can answer: its database does. */
@RestController
class HealthController {
    private static final Texts TEXTS = new Texts("export");

    private final RegionDatabase database;

    HealthController(RegionDatabase database) {
        this.database = database;
    }

    @Operation(summary = "Whether the copy and its database are up")
    @GetMapping("/api/v1/health")
    ResponseEntity<Map<String, String>> health(@RequestParam(defaultValue = "zh") String lang) {
        return database.answers()
                ? ResponseEntity.ok(Map.of("status", "up"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "down", "detail", TEXTS.in(ScopeReader.lang(lang), "api.down")));
    }
}
