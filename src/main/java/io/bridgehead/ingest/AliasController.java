package io.bridgehead.ingest;

import io.bridgehead.scope.Scope;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names that a region's office mapped to entries of a list, over HTTP. */
@RestController
@RequestMapping("/api/v1/aliases")
class AliasController {
    private static final String HOME = Scope.FIRST_REGION;

    private final Aliases aliases;

    AliasController(Aliases aliases) {
        this.aliases = aliases;
    }

    /** What a name is to stand for. What is left out is as if it were empty. */
    record AliasBody(@Nullable String name, @Nullable String code) {}

    @GetMapping
    List<Aliases.Alias> all(@RequestParam(defaultValue = HOME) String region) {
        return aliases.all(region);
    }

    /** 201; 409 where the name stands for something already or there is no such code. */
    @PostMapping("/{list}")
    ResponseEntity<Void> add(
            @PathVariable String list,
            @RequestBody AliasBody body,
            @RequestParam(defaultValue = HOME) String region,
            Principal principal)
            throws BadAliasException {
        aliases.add(region, list, filled(body.name()), filled(body.code()), principal.getName());
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    /** 204, or 404 where the name stood for nothing. */
    @DeleteMapping("/{list}")
    ResponseEntity<Void> remove(
            @PathVariable String list,
            @RequestParam String name,
            @RequestParam(defaultValue = HOME) String region,
            Principal principal) {
        var removed = aliases.remove(region, list, name, principal.getName());
        return ResponseEntity.status(removed ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    private static String filled(@Nullable String part) {
        return part == null ? "" : part;
    }
}
