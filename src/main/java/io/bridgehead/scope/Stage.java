package io.bridgehead.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a project got, in order; a cancelled one left the order. */
public enum Stage implements Word {
    SIGNED("signed"),
    FULFILLED("fulfilled"),
    STARTED("started"),
    IN_PRODUCTION("in-production"),
    CANCELLED("cancelled");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** This stage and all that follow it; what is cancelled is at none of them. */
    public List<Stage> onwards() {
        return Arrays.stream(values())
                .filter(stage -> stage == this || (stage.compareTo(this) > 0 && stage != CANCELLED))
                .toList();
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }
}
