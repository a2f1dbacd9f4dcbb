package io.bridgehead.export.office;

import java.util.List;

/** The kinds of slides, each by a layout of that name; else by the layout that programs have for the like. */
enum SlideKind {
    COVER("cover", "Title Slide", "标题幻灯片"),
    SECTION("section", "Section Header", "节标题"),
    TEXT("text", "Title Only", "仅标题"),
    FIGURE("figure", "Title Only", "仅标题");

    private final List<String> names;

    SlideKind(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
