package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.table.Detected;

/** What a file turned out to be, in words. */
final class DetectedWords {
    private DetectedWords() {}

    static String of(Detected detected, Said said) {
        return switch (detected.kind()) {
            case DETECT -> said.text("detected-unknown");
            case CSV -> csv(detected, said);
            case XLSX -> workbook("xlsx", detected, said);
            case XLS -> workbook("xls", detected, said);
        };
    }

    private static String csv(Detected detected, Said said) {
        var charset = detected.charset();
        var delimiter = detected.delimiter();
        return said.text(
                "detected-csv",
                charset == null ? said.text("detected-any") : charset.displayName(),
                delimiter == null ? said.text("detected-any") : delimiter(delimiter, said));
    }

    private static String workbook(String kind, Detected detected, Said said) {
        var sheet = detected.sheet();
        var sheets = detected.sheets().size();
        var words = said.text("detected-" + kind);
        if (sheet == null) {
            return words;
        }
        return sheets > 1
                ? said.text("detected-sheet-of", words, sheet, said.number(sheets))
                : said.text("detected-sheet", words, sheet);
    }

    private static String delimiter(char delimiter, Said said) {
        return switch (delimiter) {
            case ',' -> said.text("delimiter-comma");
            case ';' -> said.text("delimiter-semicolon");
            case '\t' -> said.text("delimiter-tab");
            case '|' -> said.text("delimiter-bar");
            default -> "\u201C" + delimiter + "\u201D";
        };
    }
}
