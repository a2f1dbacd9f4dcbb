package io.bridgehead.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a value is quoted: the word after the bar. */
enum Say {
    /** The value with its unit; said by nothing after the bar. */
    VALUE("value"),
    /** Its share in the whole, in percent. */
    SHARE("share"),
    /** Against the same stretch a year before, as computed, in percent with its sign. */
    GROWTH("growth"),
    /** The same as it was published. */
    PUBLISHED_GROWTH("published-growth"),
    /** What stretch of time it is of. */
    PERIOD("period"),
    NAME("name");

    private final String word;

    Say(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Say> of(String word) {
        return Arrays.stream(values()).filter(say -> say.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(say -> say.word).toList();
    }
}
