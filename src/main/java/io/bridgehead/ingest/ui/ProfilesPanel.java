package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.ingest.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All profiles there are: to be read, carried off and written anew; an own one can be removed. */
final class ProfilesPanel extends Composite<Details> {
    private final transient PageContext page;
    private final transient Said said;
    private final transient Runnable changed;
    private final Div list = new Div();

    /** @param changed is called when there is a profile more or less */
    ProfilesPanel(PageContext page, Runnable changed) {
        this.page = page;
        this.said = page.said();
        this.changed = changed;
        list.addClassName("profile-list");
        var explained = new Paragraph(said.text("profiles-explained") + " ");
        explained.addClassName("hint");
        Guide.link(said).ifPresent(explained::add);
        var details = getContent();
        details.setSummaryText(said.text("profiles"));
        details.setWidthFull();
        details.add(explained, list, new ProfileUpload(page, this::changed));
    }

    void show() {
        page.run(() -> page.services().profiles(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Profile>>(var profiles) -> {
                    list.removeAll();
                    profiles.stream().map(this::line).forEach(list::add);
                }
                case Outcome.Failed<List<Profile>>(var reason) -> {
                    list.removeAll();
                    list.add(new Paragraph(reason.in(said.lang())));
                }
            }
        });
    }

    private Component line(Profile profile) {
        var origin = new Span(said.text("origin-" + profile.origin().name().toLowerCase(java.util.Locale.ROOT)));
        origin.addClassName("hint");
        var summary = new Div(new Span(profile.title().in(said.lang())), new Code(profile.name()), origin);
        summary.addClassName("profile-line");
        var download = new Anchor();
        download.setText(said.text("profile-download"));
        download.setHref(event -> {
            event.setFileName(profile.name() + ".yaml");
            event.setContentType("application/yaml;charset=utf-8");
            event.getOutputStream().write(profile.yaml().getBytes(StandardCharsets.UTF_8));
        });
        var actions = new Div(download);
        actions.addClassName("actions");
        switch (profile.origin()) {
            case BUILT_IN, FOLDER -> {}
            case OWN -> actions.add(new Button(said.text("profile-remove"), click -> remove(profile)));
        }
        var yaml = new Pre(new Code(profile.yaml()));
        yaml.addClassName("form-example");
        var details = new Details(summary, yaml, actions);
        details.setWidthFull();
        return details;
    }

    private void remove(Profile profile) {
        page.run(() -> page.services().removeProfile(profile.name(), page.user()), outcome -> {
            page.complain(outcome);
            changed();
        });
    }

    private void changed() {
        show();
        changed.run();
    }
}
