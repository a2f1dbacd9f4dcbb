package io.bridgehead.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view of figures that shows what its URL says. The URL is the only state: a choice changes it, and the view shows
 * what it says, so reload, back, forward and a link sent to a colleague all show the same.
 */
abstract class AddressedView extends CardsView implements BeforeEnterObserver, HasDynamicTitle {
    private final FilterBar filters;
    private final AsOfBanner banner = new AsOfBanner();
    private final transient Following following;
    private Scope scope;
    private String prefix = "";

    AddressedView(ScopeDesk desk, Destination destination, @Nullable Parameter subject) {
        super(desk, destination, subject);
        this.scope = Scope.of(Scope.FIRST_REGION, Words.lang());
        this.filters = new FilterBar(
                destination.parameters(), desk, chosen -> go(address().chosen(chosen, scope)));
        this.following = desk.following(destination.parameters());
        getContent().addComponentAsFirst(banner);
        getContent().addComponentAsFirst(filters);
    }

    /**
     * A scope with what its page needs and the URL leaves open: it becomes part of the URL. Fails with
     * {@link BadScopeException} for what can't be shown.
     */
    protected Scope whole(Scope read) {
        return read;
    }

    /** What a code of the region is called. */
    protected final String name(Parameter parameter, String code) {
        return name(scope, parameter, code);
    }

    protected final Scope scope() {
        return scope;
    }

    /**
     * Takes words of the page's own in its URL, all that begin with a prefix and a dot. They say nothing about the
     * figures, and stay when the scope changes, but not when the region does: what they name is the region's.
     */
    protected final void takeWords(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Called with the page's own words, before anything is shown. Fails with {@link BadScopeException} where they can't
     * be read.
     */
    protected void readWords(Scope scope, Map<String, List<String>> words) {}

    /** Goes to the URL of the same scope and section with other words of the page's own. */
    protected final void goWith(Map<String, List<String>> words) {
        goWith(scope, words);
    }

    /** Goes to the URL of another scope in the same section, with other words of the page's own. */
    protected final void goWith(Scope next, Map<String, List<String>> words) {
        sections().keep(new OwnWords(words));
        go(next);
    }

    /** The query of the page as it is shown, with its section and its own words. */
    protected final QueryParameters query() {
        return sections().query(scope);
    }

    /** Called when the URL says something new, after the cards were told. */
    protected void scopeChanged(Scope scope) {}

    /** Goes to the URL of a scope, in the section that is shown. */
    protected final void go(Scope next) {
        if (!next.region().equals(scope.region())) {
            sections().keep(OwnWords.NONE);
        }
        getUI().ifPresent(ui ->
                address().go(ui, next, sections().query(next), destination().key()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk().lists().hold(() -> enter(event));
    }

    private void enter(BeforeEnterEvent event) {
        try {
            var query = event.getLocation().getQueryParameters();
            var own = OwnWords.of(prefix, query);
            var read = desk().read(address().whole(event, sections().choose(own.taken(query))));
            sections().keep(own);
            scope = whole(read);
            if (!scope.equals(read)) {
                Forwards.begun(event);
                event.forwardTo(
                        address().view(),
                        address().path(scope),
                        address().query(sections().query(scope)));
                return;
            }
            readWords(scope, own.words());
            banner.show(
                    desk().lists().moment(scope),
                    back -> address().link(back, scope, sections().query(scope.without(Parameter.AS_OF))));
        } catch (BadScopeException e) {
            if (address().isOf(e)) {
                event.rerouteToError(
                        UnknownCodeException.of(e, desk(), event, destination().key()), "");
            } else {
                event.rerouteToError(e, Words.say(e.sentence()));
            }
            return;
        }
        getUI().ifPresent(page -> following.follow(page, scope));
        filters.show(address().rest(scope));
        sections().show(scope);
        ways().from(scope);
        scopeChanged(scope);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following.follow(event.getUI(), scope);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.end();
    }

    /** What the page is called: its view, or what its path names. */
    String title() {
        var subject = address().subject();
        return subject == null
                ? Words.say("view." + destination().key())
                : scope.values(subject).stream()
                        .findFirst()
                        .map(code -> Words.say("title." + subject.word(), name(subject, code)))
                        .orElseGet(() -> Words.say("view." + destination().key()));
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", title());
    }
}
