package io.bridgehead.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of regions over HTTP. */
@RestController
@RequestMapping("/api/v1/regions")
class RegionController {
    private final RegionList regions;

    RegionController(RegionList regions) {
        this.regions = regions;
    }

    /** A region without its id, which stands in the address. What is left out is as if it were empty. */
    record RegionBody(
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String country,
            @Nullable String currency) {
        RegionEntry entry(String id) {
            return new RegionEntry(id, filled(nameZh), filled(nameEn), filled(country), filled(currency));
        }

        private static String filled(@Nullable String part) {
            return part == null ? "" : part;
        }
    }

    @GetMapping
    List<RegionEntry> all() {
        return regions.all();
    }

    /** 201 for a region that is new, 200 for one that has other names now. */
    @PutMapping("/{id}")
    ResponseEntity<RegionEntry> put(@PathVariable String id, @RequestBody RegionBody body) {
        var entry = body.entry(id);
        var created = regions.put(entry);
        return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
                .body(entry);
    }
}
