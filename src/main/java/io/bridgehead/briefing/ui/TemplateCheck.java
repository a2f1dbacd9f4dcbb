package io.bridgehead.briefing.ui;

import io.bridgehead.briefing.Template;
import io.bridgehead.export.Brief;
import io.bridgehead.export.office.BadTemplateException;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.util.List;

/** What came of a template that somebody handed in: it is kept only where slides can be made from it. */
sealed interface TemplateCheck {
    record Added(Template template) implements TemplateCheck {}

    record Unfit(Text sentence) implements TemplateCheck {}

    static TemplateCheck add(BriefingDesk desk, String region, String name, byte[] content, String reader) {
        try {
            desk.slides().write(new Brief(Lang.ZH, null, List.of()), content);
        } catch (BadTemplateException e) {
            return new Unfit(e.sentence());
        }
        return new Added(desk.templates().add(region, name, content, reader));
    }
}
