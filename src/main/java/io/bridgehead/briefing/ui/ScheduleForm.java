package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.briefing.BriefingFormat;
import io.bridgehead.briefing.Delivery;
import io.bridgehead.briefing.Rhythm;
import io.bridgehead.briefing.ScheduleDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** When a briefing is made by itself, as what, and where that goes. */
final class ScheduleForm extends Composite<Div> {
    private static final int LAST_DAY = 31;

    private final Select<Rhythm> every = new Select<>();
    private final IntegerField day = new IntegerField(Said.text("schedule.day"));
    private final CheckboxGroup<BriefingFormat> formats = new CheckboxGroup<>(Said.text("schedule.formats"));
    private final Select<Delivery> target = new Select<>();
    private final TextField recipients = new TextField(Said.text("schedule.recipients"));

    /** @param offered the ways this copy can deliver in */
    ScheduleForm(UUID briefing, List<Delivery> offered, Consumer<ScheduleDraft> add) {
        every.setLabel(Said.text("schedule.every"));
        every.setItems(Rhythm.values());
        every.setItemLabelGenerator(rhythm -> Said.text("schedule.every." + rhythm.code()));
        every.setValue(Rhythm.MONTH);
        day.setMin(1);
        day.setMax(LAST_DAY);
        day.setValue(1);
        day.setStepButtonsVisible(true);
        formats.setItems(BriefingFormat.values());
        formats.setItemLabelGenerator(format -> Said.text("make." + format.code()));
        formats.setValue(Set.of(BriefingFormat.PPTX));
        target.setLabel(Said.text("schedule.target"));
        target.setItems(offered);
        target.setItemLabelGenerator(delivery -> Said.text("schedule.target." + delivery.code()));
        target.setValue(Delivery.ARCHIVE);
        recipients.setHelperText(Said.text("schedule.recipients.hint"));
        every.addValueChangeListener(change -> fit());
        target.addValueChangeListener(change -> fit());
        fit();
        var button = new Button(Said.text("schedule.add"), click -> add.accept(draft(briefing)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("schedule-form");
        getContent().add(every, day, target, recipients, formats, button);
    }

    /** Only what is asked of this kind of schedule. */
    private void fit() {
        day.setVisible(every.getValue() != Rhythm.BATCH);
        recipients.setVisible(target.getValue() == Delivery.MAIL);
    }

    private ScheduleDraft draft(UUID briefing) {
        var mail = target.getValue() == Delivery.MAIL;
        return new ScheduleDraft(
                briefing,
                every.getValue(),
                every.getValue() == Rhythm.BATCH ? null : day.getValue(),
                Arrays.stream(BriefingFormat.values())
                        .filter(formats.getValue()::contains)
                        .map(BriefingFormat::code)
                        .toList(),
                target.getValue(),
                mail ? addresses() : List.of());
    }

    private List<String> addresses() {
        return Arrays.stream(recipients.getValue().split("[\\s,;，；]+"))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
