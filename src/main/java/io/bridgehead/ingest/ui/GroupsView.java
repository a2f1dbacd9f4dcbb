package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.bridgehead.access.Role;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.OwnGroup;
import io.bridgehead.ingest.OwnGroups;
import io.bridgehead.ingest.RegionList;
import io.bridgehead.ingest.UnknownName.Candidate;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;

/** The groups of countries an office made for itself: to make, change and remove. */
@Route("data/groups")
@RolesAllowed(Role.Names.STEWARD)
class GroupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OwnGroups groups;
    private final transient RegionList regions;
    private final transient Said said = new Said(Lang.of(getLocale()), ZoneId.of("Asia/Shanghai"));
    private final transient PageContext page;
    private final Anchor trade = new Anchor();
    private final Anchor data = new Anchor();
    private final Button add = new Button(said.text("group-new"));
    private final Div list = new Div();
    private transient List<Candidate> partners = List.of();
    private String region = DataView.HOME;

    GroupsView(OwnGroups groups, RegionList regions, DataServices services, DataDesk desk) {
        this.groups = groups;
        this.regions = regions;
        this.page = new PageContext(services, desk, said, DataView.user());
        trade.setText(said.text("back-to-trade"));
        data.setText(said.text("back-to-data"));
        var ways = new Nav(trade, data);
        ways.addClassName("ways-on");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClassName("own-width");
        add.setEnabled(false);
        add.addClickListener(click -> make());
        getContent().addClassName("data-view");
        getContent().add(ways, new H2(said.text("groups")), new Paragraph(said.text("groups-explained")), add, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("region")
                .orElse(DataView.HOME);
        if (regions.all().stream().noneMatch(entry -> entry.id().equals(asked))) {
            event.rerouteToError(NotFoundException.class, said.text("no-region", asked));
            return;
        }
        region = asked;
        trade.setHref("partners?section=trade&region=" + region);
        data.setHref("data?region=" + region);
        show();
    }

    @Override
    public String getPageTitle() {
        return said.text("groups");
    }

    private void show() {
        var of = region;
        page.run(() -> new Known(groups.all(of), groups.partners(of)), outcome -> {
            switch (outcome) {
                case Outcome.Done<Known>(var known) -> show(known);
                case Outcome.Failed<Known> failed -> page.complain(failed);
            }
        });
    }

    private void show(Known known) {
        list.removeAll();
        list.add(new GroupTable(page, known.groups(), known.partners(), this::change, this::remove));
        partners = known.partners();
        add.setEnabled(true);
    }

    private void make() {
        var of = region;
        new GroupDialog(page, partners, null, made -> groups.make(of, made, page.user()), this::saved).open();
    }

    private void change(OwnGroup group) {
        var of = region;
        new GroupDialog(page, partners, group, changed -> groups.change(of, changed, page.user()), this::saved).open();
    }

    private void saved(ImportReport report) {
        var changed = report.rowsLoaded() + report.rowsReplaced() > 0;
        Notification.show(
                changed ? said.text("group-saved", Long.toString(report.batch().orElse(0))) : said.text("group-same"));
        show();
    }

    private void remove(OwnGroup group) {
        var of = region;
        page.run(() -> groups.remove(of, group.code(), page.user()), outcome -> {
            page.complain(outcome);
            if (outcome instanceof Outcome.Done<Long>(var batch)) {
                Notification.show(said.text("group-gone", Long.toString(batch)));
            }
            show();
        });
    }

    private record Known(List<OwnGroup> groups, List<Candidate> partners) {}
}
