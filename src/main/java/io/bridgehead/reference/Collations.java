package io.bridgehead.reference;

/** The orders that names are put in. */
public final class Collations {
    /** ICU's order for simplified Chinese: that of its sounds. */
    public static final String PINYIN = "zh-Hans-x-icu";

    private Collations() {}
}
