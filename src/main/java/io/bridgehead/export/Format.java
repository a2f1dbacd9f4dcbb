package io.bridgehead.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a figure can leave as. */
public enum Format {
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("pdf", "application/pdf"),
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json");

    private final String code;
    private final String mediaType;

    Format(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** The ending of a file, and the word for it in the API. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Format::code).toList();
    }
}
