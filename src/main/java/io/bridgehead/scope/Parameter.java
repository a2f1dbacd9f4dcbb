package io.bridgehead.scope;

import java.util.Arrays;
import java.util.Optional;

/** The parameters of a scope: the same words in the page's URL, the API and the files. */
public enum Parameter {
    REGION("region", false),
    FROM("from", false),
    TO("to", false),
    EVERY("every", false),
    FLOW("flow", false),
    PARTNER("partner", true),
    CHAPTER("chapter", true),
    SECTOR("sector", true),
    CLUSTER("cluster", true),
    CHAIN("chain", true),
    DIVISION("division", true),
    FAIR("fair", true),
    GROUP("group", true),
    PORT("port", true),
    STAGE("stage", true),
    MEASURE("measure", false),
    SHOW("show", false),
    UNIT("unit", false),
    FIGURE("figure", false),
    BY("by", false),
    AGAINST("against", false),
    AS_OF("as-of", false),
    LANG("lang", false);

    private final String word;
    private final boolean repeatable;

    Parameter(String word, boolean repeatable) {
        this.word = word;
        this.repeatable = repeatable;
    }

    public String word() {
        return word;
    }

    /** Whether every question takes it, without saying so. */
    public boolean universal() {
        return this == REGION || this == AS_OF || this == LANG;
    }

    /** Whether it says what is compared with what; only {@link #AGAINST} means something elsewhere too. */
    public boolean ofComparison() {
        return this == FIGURE || this == BY || this == AGAINST;
    }

    /** Whether several values may be given, any of which matches. */
    public boolean repeatable() {
        return repeatable;
    }

    public static Optional<Parameter> of(String word) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.word.equals(word))
                .findFirst();
    }
}
