package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.bridgehead.access.Person;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import jakarta.annotation.security.PermitAll;
import java.security.Principal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The frame around every view: the navigation at the side, language, colours and the way out at the top. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Map<Destination, SideNavItem> items = new LinkedHashMap<>();
    private final H1 title = new H1();
    private final BasketButton basket = new BasketButton();
    private final transient FigureDesk desk;
    private final transient AuthenticationContext authentication;

    public MainLayout(List<Destination> destinations, FigureDesk desk, AuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
        var nav = new SideNav();
        var checker = new AccessAnnotationChecker();
        destinations.stream()
                .filter(destination -> checker.hasAccess(destination.view(), reader(), authentication::hasRole))
                .sorted(Comparator.comparingInt(Destination::order))
                .forEach(destination -> {
                    var item = new SideNavItem(
                            Words.say("view." + destination.key()),
                            destination.view(),
                            destination.icon().create());
                    // A page of one partner is among the partners; every page would be in the overview.
                    item.setMatchNested(destination.order() > 1);
                    // Links name the region; an address may leave it open.
                    item.setPathAliases(Set.of(item.getPath()));
                    items.put(destination, item);
                    nav.addItem(item);
                });
        nav.setLabel(null);

        title.addClassName("view-title");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.say("menu"));

        setPrimarySection(Section.DRAWER);
        // Until it stands: it would slide in from the side, and charts be drawn at the width there was before. It takes
        // the mark off by itself.
        getElement().setAttribute("no-anim", true);
        addToDrawer(brand(), nav);
        addToNavbar(toggle, title, tools());
    }

    /** The title of the view shown, and links that take along what of the scope the next view knows. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        title.setText(
                getContent() instanceof ScopedView view
                        ? view.title()
                        : Words.say(titleKey(getContent(), event.getLocation().getFirstSegment())));
        var scope = scope(event.getLocation().getQueryParameters());
        basket.of(scope.region());
        // An error page is for everybody: nobody may be signed in.
        if (desk.keepsBasket()) {
            desk.countBasket(scope.region(), event.getLocationChangeEvent().getUI());
        }
        items.forEach((destination, item) ->
                item.setQueryParameters(Address.parameters(scope.only(destination.parameters()))));
    }

    /** A page behind a view, such as that of one project, goes by the view's title. */
    private String titleKey(Component content, String route) {
        return items.keySet().stream()
                .filter(destination -> destination.view().isInstance(content)
                        || destination.key().equals(route))
                .findFirst()
                .map(destination -> "view." + destination.key())
                .orElse(route.equals("account") ? "view.account" : "product");
    }

    private static Scope scope(QueryParameters parameters) {
        try {
            return ScopeCodec.read(Sections.without(parameters));
        } catch (BadScopeException e) {
            // The view itself says what is wrong with its URL; the way on starts afresh.
            return Scope.of(Scope.FIRST_REGION, Lang.ZH);
        }
    }

    private static Component brand() {
        var brand = new Div(new Span(Words.say("product")), new Span(Words.say("product.subtitle")));
        brand.addClassName("brand");
        return brand;
    }

    private Component tools() {
        var tools = new Div(basket, languageSwitch(), colourSwitch());
        basket.setVisible(desk.keepsBasket());
        tools.addClassName("tools");
        if (desk.isPublicVisit()) {
            tools.add(signIn());
        } else {
            tools.add(account(), signOut());
        }
        return tools;
    }

    private static Component languageSwitch() {
        var other = Words.lang() == Lang.ZH ? Lang.EN : Lang.ZH;
        var button = ToolButton.ofWord(Words.say("language." + other.code()), Words.say("language.switch"));
        button.addClassName("language-tool");
        button.addClickListener(click -> Preferences.choose(other));
        return button;
    }

    private static Component colourSwitch() {
        var button = new ToolButton(ToolIcon.COLOURS, Words.say("colours.switch"));
        button.addClassName("colours-tool");
        button.addClickListener(click -> Preferences.choose(
                Preferences.colours() == ColorScheme.Value.DARK ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
        return button;
    }

    private @Nullable Principal reader() {
        return authentication
                .getAuthenticatedUser(Person.class)
                .<Principal>map(person -> person::getUsername)
                .orElse(null);
    }

    private static Component account() {
        var button = new ToolButton(ToolIcon.ACCOUNT, Words.say("account"));
        button.addClassName("account-tool");
        button.addClickListener(click -> UI.getCurrent().navigate("account"));
        return button;
    }

    /** For whoever looks at what is open to everybody. */
    private static Component signIn() {
        var button = new ToolButton(ToolIcon.SIGN_IN, Words.say("sign-in"));
        button.addClickListener(click -> UI.getCurrent().getPage().setLocation("sign-in"));
        return button;
    }

    private Component signOut() {
        var button = new ToolButton(ToolIcon.SIGN_OUT, Words.say("sign-out"));
        button.addClickListener(click -> authentication.logout());
        return button;
    }
}
