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
    STAGE("stage", true),
    MEASURE("measure", false),
    UNIT("unit", false),
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
