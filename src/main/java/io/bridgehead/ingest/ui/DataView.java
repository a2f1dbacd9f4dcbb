package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.ImportHistory;
import io.bridgehead.ingest.Imports;
import io.bridgehead.ingest.Profile;
import io.bridgehead.ingest.RegionEntry;
import io.bridgehead.ingest.RegionList;
import io.bridgehead.ingest.SampleContent;
import io.bridgehead.scope.Scope;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** Load a file into a region, read what became of it, and see what was loaded before. */
@Route("data")
@RolesAllowed("ADMINISTRATOR")
class DataView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {
    static final String HOME = Scope.FIRST_REGION;

    private final RegionList regions;
    private final Said said = new Said(Lang.of(getLocale()), ZoneId.of("Asia/Shanghai"));
    private final Select<Profile> profile = new Select<>();
    private final Select<RegionEntry> region = new Select<>();
    private final FileDrop drop;
    private final Div report = new Div();
    private final CanonicalForm form = new CanonicalForm(said);
    private final HistoryGrid history;
    private final SampleNotice sample;

    DataView(Imports imports, ImportHistory history, RegionList regions, SampleContent sample) {
        this.regions = regions;
        this.drop = new FileDrop(imports, said, this::show);
        this.history = new HistoryGrid(history, said);
        this.sample = new SampleNotice(sample, said, this::refresh);

        profile.setLabel(said.text("profile"));
        profile.setItems(Profile.values());
        profile.setItemLabelGenerator(item -> item.title().in(said.lang()));
        profile.setValue(Profile.TRADE);
        profile.addValueChangeListener(event -> choose());

        region.setLabel(said.text("region"));
        region.setItemLabelGenerator(item -> item.name().in(said.lang()) + " (" + item.id() + ")");
        region.addValueChangeListener(event -> {
            choose();
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                DataView.class,
                                QueryParameters.of("region", event.getValue().id()));
            }
        });

        report.setWidthFull();
        report.getElement().setAttribute("aria-live", "polite");

        var choice = new FlexLayout(profile, region);
        choice.setFlexWrap(FlexLayout.FlexWrap.WRAP);
        choice.getStyle().set("gap", "var(--vaadin-gap-m, 1rem)");
        var layout = getContent();
        layout.addClassName("data-view");
        layout.setMaxWidth("75rem");
        layout.add(
                this.sample,
                new H2(said.text("load")),
                new Paragraph(said.text("load-explained")),
                choice,
                drop,
                report,
                form,
                new H2(said.text("history")),
                this.history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("region")
                .orElse(HOME);
        var all = regions.all();
        region.setItems(all);
        region.setVisible(all.size() > 1);
        var known = all.stream().filter(entry -> entry.id().equals(asked)).findFirst();
        if (known.isEmpty()) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class, said.text("no-region", asked));
            return;
        }
        region.setValue(known.get());
        choose();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return said.text("title");
    }

    private void show(LoadResult result) {
        report.removeAll();
        report.add(new ReportPanel(result, said));
        refresh();
    }

    private void choose() {
        var entry = region.getValue();
        if (entry != null && profile.getValue() != null) {
            drop.into(profile.getValue(), entry.id());
            form.show(profile.getValue());
            report.removeAll();
        }
    }

    private void refresh() {
        var entry = region.getValue();
        history.show(entry.id());
        sample.show(entry.id());
    }
}
