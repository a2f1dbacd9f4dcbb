package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.bridgehead.ingest.Target;
import io.bridgehead.ingest.profile.Profile;
import io.bridgehead.ingest.table.Detected;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which profile reads the file: those that fit come first, and any other can be chosen. */
final class ProfileStep extends Step {
    private final transient Said said;
    private final Select<Profile> select = new Select<>();
    private final Span detected = new Span();
    private final CanonicalForm form;
    private transient List<Profile> suggested = List.of();

    ProfileStep(Said said, Consumer<Profile> chosen) {
        super(2, said.text("step-profile"));
        this.said = said;
        this.form = new CanonicalForm(said);
        select.setLabel(said.text("profile"));
        select.addClassName("profile-select");
        select.setItemLabelGenerator(this::label);
        select.addValueChangeListener(event -> {
            var profile = event.getValue();
            if (profile != null) {
                form(profile);
                if (event.isFromClient()) {
                    chosen.accept(profile);
                }
            }
        });
        detected.addClassName("detected");
    }

    /** Shows all profiles, the suggested ones first, and the likeliest as chosen. */
    void show(List<Profile> fitting, List<Profile> all) {
        suggested = List.copyOf(fitting);
        var names = fitting.stream().map(Profile::name).toList();
        var ordered = new ArrayList<>(fitting);
        all.stream().filter(profile -> !names.contains(profile.name())).forEach(ordered::add);
        select.setItems(ordered);
        detected.setText("");
        var choice = new Div(select, detected);
        choice.addClassName("profile-choice");
        if (fitting.isEmpty()) {
            form.show(Target.TRADE);
            form.setVisible(true);
            show(said.text("no-profile-fits"), List.of(choice, help(), form));
        } else {
            show(said.text("profile-suggested", fitting.size()), List.of(choice, form));
            select.setValue(fitting.getFirst());
        }
    }

    void detected(@Nullable Detected what) {
        detected.setText(what == null ? "" : said.text("detected", DetectedWords.of(what, said)));
    }

    void hold(boolean held) {
        select.setEnabled(!held);
    }

    private Component help() {
        var help = new Paragraph(said.text("no-profile-help") + " ");
        Guide.link(said).ifPresent(help::add);
        help.addClassName("hint");
        return help;
    }

    /** The form of a file that needs no rules: only where the profile is that of a target itself. */
    private void form(Profile profile) {
        var canonical = Target.of(profile.name());
        canonical.ifPresent(form::show);
        form.setVisible(canonical.isPresent());
    }

    private String label(Profile profile) {
        var title = profile.title().in(said.lang());
        return suggested.contains(profile) ? said.text("suggested", title) : title;
    }
}
