package io.bridgehead.export.drawing;

import java.util.List;
import java.util.stream.Collectors;

/** What a PDF file holds, page by page. */
record PdfPages(Sheet sheet, List<Page> pages, List<Entry> entries) {
    PdfPages {
        pages = List.copyOf(pages);
        entries = List.copyOf(entries);
    }

    /** All that is said on the pages. */
    String text() {
        return pages.stream()
                .flatMap(page -> page.slices().stream())
                .map(slice -> slice.part().text())
                .collect(Collectors.joining("\n"));
    }

    /** @param around what stands above and below on every page and isn't read out */
    record Page(List<Slice> slices, List<Mark> around) {
        Page {
            slices = List.copyOf(slices);
            around = List.copyOf(around);
        }
    }
}
