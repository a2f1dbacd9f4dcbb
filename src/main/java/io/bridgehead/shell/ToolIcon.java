package io.bridgehead.shell;

/** The icons of {@link ToolButton}s, each by its name in Vaadin's set: the build makes masks of just these. */
enum ToolIcon {
    TABLE("table"),
    CHART("bar-chart-h"),
    COMPARE("split-h"),
    NOTES("comment-o"),
    BASKET("clipboard-text"),
    ABOUT("info-circle-o"),
    EXPORT("download-alt"),
    COLOURS("adjust"),
    ACCOUNT("user"),
    SIGN_IN("sign-in"),
    SIGN_OUT("sign-out");

    private final String word;

    ToolIcon(String word) {
        this.word = word;
    }

    /** What the page's styles know it by. */
    String word() {
        return word;
    }
}
