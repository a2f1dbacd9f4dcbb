package io.bridgehead.briefing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files of the archive as a browser takes them away. */
final class Downloads {
    private Downloads() {}

    /** Fails with {@link UnknownBriefingException} where the file isn't there. */
    static ResponseEntity<byte[]> of(Archive archive, String region, ArchivedFile file) {
        var content =
                archive.open(region, file.id()).orElseThrow(() -> new UnknownBriefingException("no-archived-file"));
        return ResponseEntity.ok()
                .contentType(BriefingFormat.of(file.format())
                        .map(format -> MediaType.parseMediaType(format.mediaType()))
                        .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
