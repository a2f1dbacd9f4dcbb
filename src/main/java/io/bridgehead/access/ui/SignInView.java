package io.bridgehead.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.FlexComponent.JustifyContentMode;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.bridgehead.access.Accounts;
import io.bridgehead.access.Providers;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.util.Optional;

/** What someone sees who isn't signed in: where the sign-in link is found, and why the one they opened didn't work. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {
    private static final Texts TEXTS = new Texts("access");

    private final transient Accounts accounts;
    private final transient Providers providers;
    private Lang lang = Lang.EN;

    SignInView(Accounts accounts, Providers providers) {
        this.accounts = accounts;
        this.providers = providers;
        getContent().setSizeFull();
        getContent().setAlignItems(Alignment.CENTER);
        getContent().setJustifyContentMode(JustifyContentMode.CENTER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        lang = asked.getSingleParameter("lang")
                .flatMap(Lang::of)
                .orElseGet(() -> Lang.of(event.getUI().getLocale()));
        event.getUI().setLocale(lang.locale());
        event.getUI().getPage().executeJs("document.documentElement.lang = $0", lang.code());
        getContent().removeAll();
        getContent().add(card(problem(asked)), languages(asked));
    }

    @Override
    public String getPageTitle() {
        return TEXTS.in(lang, "sign-in.title");
    }

    private Component card(Optional<String> problem) {
        var card = new Card();
        card.setWidthFull();
        card.setMaxWidth("30rem");
        card.setTitle(new H1(TEXTS.in(lang, "sign-in.title")));
        problem.ifPresent(key -> card.add(alert(TEXTS.in(lang, key))));
        for (var way : providers.ways()) {
            var link = new Anchor(way.path(), TEXTS.in(lang, "sign-in.provider", way.name()));
            link.setRouterIgnore(true);
            link.addClassName("sign-in-provider");
            card.add(link);
        }
        // Before the first account there is nobody whom a form would let in.
        if (accounts.any()) {
            var other = new H2(TEXTS.in(lang, "sign-in.by-link"));
            other.addClassName("sign-in-other");
            card.add(new SignInForm(lang), other);
        }
        card.add(new Paragraph(TEXTS.in(lang, "sign-in.where")));
        card.add(new Paragraph(TEXTS.in(lang, "sign-in.another")), new Code("./bridgehead sign-in"));
        return card;
    }

    private Component languages(QueryParameters asked) {
        var languages = new Nav();
        languages.setAriaLabel(TEXTS.in(lang, "sign-in.language"));
        var other = lang == Lang.ZH ? Lang.EN : Lang.ZH;
        var link = new RouterLink(TEXTS.in(other, "language"), SignInView.class);
        link.setQueryParameters(asked.merging("lang", other.code()));
        link.getElement().setAttribute("lang", other.code());
        languages.add(link);
        return languages;
    }

    private static Component alert(String sentence) {
        var alert = new Paragraph(sentence);
        alert.getElement().setAttribute("role", "alert");
        alert.getStyle().setFontWeight("600");
        return alert;
    }

    private static Optional<String> problem(QueryParameters asked) {
        return asked.getSingleParameter("problem")
                .map(name -> "problem." + name)
                .filter(TEXTS::has);
    }
}
