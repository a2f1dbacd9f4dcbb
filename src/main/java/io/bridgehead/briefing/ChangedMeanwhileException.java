package io.bridgehead.briefing;

import io.bridgehead.scope.AsOf;

/** Somebody else saved the briefing since it was read: nothing was written. */
public class ChangedMeanwhileException extends BadBriefingException {
    private final transient Stamp changed;

    ChangedMeanwhileException(Stamp changed) {
        super("changed-meanwhile", changed.by(), AsOf.said(changed.at()));
        this.changed = changed;
    }

    /** Who saved it last, and when. */
    public Stamp changed() {
        return changed;
    }
}
