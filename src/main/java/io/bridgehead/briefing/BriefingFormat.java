package io.bridgehead.briefing;

import io.bridgehead.export.Format;
import io.bridgehead.scope.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a briefing can leave as. */
public enum BriefingFormat implements Word {
    PPTX(Format.PPTX.code(), Format.PPTX.mediaType()),
    DOCX(Format.DOCX.code(), Format.DOCX.mediaType()),
    PDF(Format.PDF.code(), Format.PDF.mediaType()),
    /** The other three, with the data of every figure. */
    ZIP("zip", "application/zip");

    private final String code;
    private final String mediaType;

    BriefingFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** The ending of the file, and the word for it in the API. */
    @Override
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<BriefingFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** The files of their own, without the one that holds them all. */
    static List<BriefingFormat> single() {
        return List.of(PPTX, DOCX, PDF);
    }
}
