package io.bridgehead.scope;

/** What the two sides of a comparison differ by; all else they have in common. */
public enum By implements Word {
    PERIOD("period"),
    REGION("region"),
    PARTNER("partner");

    private final String code;

    By(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a question can be asked on two sides that differ by this. */
    public boolean fits(Question question) {
        return switch (this) {
            case PERIOD ->
                question.parameters().contains(Parameter.FROM)
                        && question.parameters().contains(Parameter.TO);
            case REGION -> true;
            case PARTNER -> question.parameters().contains(Parameter.PARTNER);
        };
    }
}
