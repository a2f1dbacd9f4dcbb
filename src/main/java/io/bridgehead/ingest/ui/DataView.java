package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import io.bridgehead.access.Role;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.RegionEntry;
import io.bridgehead.ingest.RegionList;
import io.bridgehead.ingest.SampleContent;
import io.bridgehead.scope.Scope;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Optional;

/** Load a file into a region, see what was loaded before, and how files are read. */
@Route("data")
@RolesAllowed(Role.Names.STEWARD)
class DataView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String HOME = Scope.FIRST_REGION;

    private static final String BATCH = "batch";

    private final transient DataServices services;
    private final RegionList regions;
    private final Said said = new Said(Lang.of(getLocale()), ZoneId.of("Asia/Shanghai"));
    private final Select<RegionEntry> region = new Select<>();
    private final ImportFlow flow;
    private final HistoryPanel history;
    private final MappedNames names;
    private final ProfilesPanel profiles;
    private final SampleNotice sample;
    private final Anchor groups = new Anchor();

    DataView(DataServices services, DataDesk desk, RegionList regions, SampleContent sample) {
        this.services = services;
        this.regions = regions;
        var page = new PageContext(services, desk, said, user());
        this.sample = new SampleNotice(sample, said, this::refresh);
        this.flow = new ImportFlow(page, this::refresh);
        this.history = new HistoryPanel(page, this::recheck);
        this.names = new MappedNames(page, this::recheck);
        this.profiles = new ProfilesPanel(page, flow::suggest);

        region.setLabel(said.text("region"));
        region.setItemLabelGenerator(item -> item.name().in(said.lang()) + " (" + item.id() + ")");
        region.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                DataView.class,
                                QueryParameters.of("region", event.getValue().id()));
            }
        });

        groups.setText(said.text("groups"));
        var layout = getContent();
        layout.addClassName("data-view");
        layout.add(
                this.sample,
                new H2(said.text("load")),
                new Paragraph(said.text("load-explained")),
                region,
                flow,
                new H2(said.text("history")),
                history,
                new H2(said.text("how-read")),
                profiles,
                names,
                groups);
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
            event.rerouteToError(NotFoundException.class, said.text("no-region", asked));
            return;
        }
        region.setValue(known.get());
        groups.setHref("data/groups?region=" + asked);
        flow.into(asked);
        profiles.show();
        refresh();
        open(event, asked);
    }

    /** The URL can name a batch of the region, which is opened then. */
    private void open(BeforeEnterEvent event, String region) {
        var named = event.getLocation().getQueryParameters().getSingleParameter(BATCH);
        if (named.isEmpty()) {
            history.close();
            return;
        }
        var number = Batch.number(named.get());
        var batch = number.isEmpty() ? Optional.<PastBatch>empty() : services.batch(region, number.getAsLong());
        batch.ifPresentOrElse(
                history::open,
                () -> event.rerouteToError(NotFoundException.class, said.text("no-batch", region, named.get())));
    }

    @Override
    public String getPageTitle() {
        return said.text("title");
    }

    private void recheck() {
        refresh();
        flow.check();
    }

    private void refresh() {
        var id = region.getValue().id();
        history.show(id);
        names.show(id);
        sample.show(id);
    }

    /** Who reads the page. */
    static String user() {
        var request = VaadinRequest.getCurrent();
        var principal = request == null ? null : request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }
}
