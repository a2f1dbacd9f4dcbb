package io.bridgehead.briefing.ui;

import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.NoteTaking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the notes of a figure from its card. */
@Component
class CardNotes implements NoteTaking {
    private final ObjectProvider<BriefingDesk> desk;

    /** @param desk asked for when it is wanted: it needs the desk of the cards itself */
    CardNotes(ObjectProvider<BriefingDesk> desk) {
        this.desk = desk;
    }

    @Override
    public void open(Question question, Scope scope, Runnable changed) {
        new NotesDialog(desk.getObject(), question, scope, changed).open();
    }
}
