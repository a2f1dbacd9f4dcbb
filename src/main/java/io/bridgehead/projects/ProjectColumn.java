package io.bridgehead.projects;

import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the list of projects says of each: every column can be put in order and filtered by. */
public enum ProjectColumn implements Word {
    NAME("name", Kind.TEXT, null),
    SECTOR("sector", Kind.CODES, Parameter.SECTOR),
    AMOUNT("amount", Kind.AMOUNT, null),
    STAGE("stage", Kind.CODES, null),
    /** The furthest stage it got to: a cancelled project keeps what it had reached. */
    REACHED("reached", Kind.CODES, null),
    SIGNED_ON("signed-on", Kind.DAY, null),
    CLUSTER("cluster", Kind.CODES, Parameter.CLUSTER),
    CHAIN("chain", Kind.CODES, Parameter.CHAIN),
    SEGMENT("segment", Kind.CODES, null),
    DIVISION("division", Kind.CODES, Parameter.DIVISION),
    ORIGIN("origin", Kind.TEXT, null),
    INVESTOR("investor", Kind.TEXT, null),
    STAGE_ON("stage-on", Kind.DAY, null),
    FAIR("fair", Kind.CODES, Parameter.FAIR),
    ID("id", Kind.TEXT, null),
    CURRENCY("currency", Kind.TEXT, null),
    STATUS("status", Kind.CODES, null);

    /** Shown until a reader chooses others. */
    public static final List<ProjectColumn> USUAL = Arrays.stream(values())
            .filter(column -> column != CURRENCY && column != STATUS && column != REACHED)
            .toList();

    private final String code;
    private final Kind kind;
    private final @Nullable Parameter list;

    ProjectColumn(String code, Kind kind, @Nullable Parameter list) {
        this.code = code;
        this.kind = kind;
        this.list = list;
    }

    @Override
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** The list of the region that its codes are from; empty where they are from none of the region's. */
    public Optional<Parameter> list() {
        return Optional.ofNullable(list);
    }

    /** What one of its codes is called in the bundle {@code ui}, where they are from none of the region's lists. */
    public String keyOf(String value) {
        return (this == REACHED ? STAGE.code : code) + "." + value;
    }

    public static Optional<ProjectColumn> of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(ProjectColumn::code).toList();
    }

    /** What a column holds, and so how it is filtered by. */
    public enum Kind {
        /** Contains a text. */
        TEXT,
        /** Is one of a list. */
        CODES,
        /** Is between two amounts. */
        AMOUNT,
        /** Is between two days. */
        DAY
    }
}
