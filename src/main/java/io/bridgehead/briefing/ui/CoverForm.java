package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.bridgehead.briefing.Draft;
import io.bridgehead.figure.Lang;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What is said of a briefing before its parts: title, author, date, classification, language and template. */
final class CoverForm extends Composite<Div> {
    private static final int MOST_LETTERS = 200;

    private final TextField title = line("cover.title");
    private final TextField author = line("cover.author");
    private final TextField classification = line("cover.classification");
    private final DatePicker date = new DatePicker(Said.text("cover.date"));
    private final Select<Lang> lang = new Select<>();
    private final TemplateField template;

    CoverForm(BriefingDesk desk, String region, Consumer<UnaryOperator<Draft>> changed) {
        this.template = new TemplateField(desk, region, () -> changed.accept(this::written));
        title.addClassName("wide");
        title.setRequiredIndicatorVisible(true);
        classification.setPlaceholder(Said.text("cover.classification.none"));
        date.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setToday(Said.text("date.today"))
                .setCancel(Said.text("cancel")));
        lang.setLabel(Said.text("cover.lang"));
        lang.setItems(Lang.values());
        lang.setItemLabelGenerator(one -> Said.text("lang." + one.code()));

        for (var field : new TextField[] {title, author, classification}) {
            field.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        }
        date.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        lang.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        getContent().addClassName("cover-form");
        getContent().add(title, author, date, classification, lang, template);
    }

    void show(Draft draft) {
        title.setValue(draft.title());
        author.setValue(draft.author());
        classification.setValue(draft.classification());
        date.setValue(draft.date());
        lang.setValue(draft.lang());
        template.show(draft.template());
    }

    private void tell(boolean fromClient, Consumer<UnaryOperator<Draft>> changed) {
        if (fromClient) {
            changed.accept(this::written);
        }
    }

    /** The draft as the form says it; a date that was cleared stays what it was. */
    private Draft written(Draft draft) {
        return new Draft(
                title.getValue().strip(),
                author.getValue().strip(),
                date.getOptionalValue().orElse(draft.date()),
                classification.getValue().strip(),
                lang.getValue(),
                template.chosen(),
                draft.asOf(),
                draft.parts());
    }

    private static TextField line(String key) {
        var field = new TextField(Said.text(key));
        field.setMaxLength(MOST_LETTERS);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PartFields.PAUSE);
        return field;
    }
}
