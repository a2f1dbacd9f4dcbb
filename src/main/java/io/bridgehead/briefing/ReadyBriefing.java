package io.bridgehead.briefing;

/** The briefings that come with the program. */
public enum ReadyBriefing {
    /** 月度对外开放简报 */
    OPENING("opening"),
    /** 招商项目进展 */
    PROJECTS("projects"),
    /** 产业链推进 */
    CHAINS("chains");

    private final String code;

    ReadyBriefing(String code) {
        this.code = code;
    }

    /** The word for it in URLs and files. */
    public String code() {
        return code;
    }
}
