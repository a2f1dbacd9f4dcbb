package io.bridgehead.audit.ui;

import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.figure.Texts;
import io.bridgehead.shell.Words;

/** The words of the page, in its language. */
final class Said {
    /** Whom the record keeps where nobody knew who it was. */
    private static final String NOBODY_KNOWN = "?";

    private static final Texts TEXTS = new Texts("record");

    private Said() {}

    static String text(String key, Object... arguments) {
        return TEXTS.in(Words.lang(), key, arguments);
    }

    static String action(Action action) {
        return text("action." + action.code());
    }

    /** Another program than this one may have written what this one has no word for. */
    static String action(String code) {
        return Action.of(code).map(Said::action).orElse(code);
    }

    static String actor(String name) {
        return name.equals(NOBODY_KNOWN) ? text("unknown") : name;
    }
}
