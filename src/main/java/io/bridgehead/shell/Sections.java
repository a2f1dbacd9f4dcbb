package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a view, on one board, or on several under tabs of which the URL names the one shown. What isn't shown
 * isn't part of the page, and its cards ask for nothing.
 */
class Sections extends Composite<Div> {
    /** In the URL of a page; no parameter of a scope. The first section goes without saying. */
    static final String WORD = "section";

    private final String view;
    private final Address page;
    /** Plain links: Vaadin's tabs measure the page, as often as they are told something, while it is put together. */
    private final Nav tabs = new Nav();

    private final Board always = new Board();
    private final Map<String, Board> boards = new LinkedHashMap<>();
    private Board filling = always;
    private @Nullable String shown;
    private OwnWords own = OwnWords.NONE;
    private @Nullable View told;

    /** @param view its key in the bundle {@code ui}: a section is called {@code section.<view>.<key>} there */
    Sections(String view, Address page) {
        this.view = view;
        this.page = page;
        tabs.addClassNames("section-tabs", "aura-surface");
        tabs.getElement().setAttribute("aria-label", Words.say("sections"));
        getContent().addClassName("sections");
        getContent().add(always.element);
    }

    /** What is added from now on belongs to this section; before the first, to the page at all times. */
    void begin(String key) {
        filling = new Board();
        filling.link.setText(Words.say("section." + view + "." + key));
        boards.put(key, filling);
        tabs.add(filling.link);
        getContent().add(tabs);
    }

    <C extends Component & Scoped> void add(C card) {
        filling.cards.add(card);
        filling.element.add(card);
    }

    /** The query of a page's URL without the word of its section and without words of its own, where it has any. */
    static Map<String, List<String>> without(QueryParameters query) {
        var parameters = OwnWords.without(query);
        parameters.remove(WORD);
        return parameters;
    }

    /** The query of a scope's page that shows a section. */
    static QueryParameters query(Scope scope, String section) {
        var parameters = new LinkedHashMap<>(Address.parameters(scope).getParameters());
        parameters.put(WORD, List.of(section));
        return new QueryParameters(parameters);
    }

    /** The query of a scope's page, of the section that is shown now, and of the page's own words. */
    QueryParameters query(Scope scope) {
        return queryOf(scope, shown);
    }

    private QueryParameters queryOf(Scope scope, @Nullable String section) {
        return own.with(section == null || section.equals(first()) ? Address.parameters(scope) : query(scope, section));
    }

    /** What the page's own words say from now on: links to its sections say it too. */
    void keep(OwnWords words) {
        own = words;
    }

    /**
     * Chooses the section a URL names, and answers what else it says. Fails with {@link BadScopeException} for one there
     * isn't.
     */
    QueryParameters choose(QueryParameters query) {
        if (boards.isEmpty()) {
            return query;
        }
        var named = query.getSingleParameter(WORD).orElseGet(this::first);
        if (!boards.containsKey(named)) {
            throw BadScopeException.notOneOf(WORD, named, List.copyOf(boards.keySet()));
        }
        shown = named;
        return new QueryParameters(without(query));
    }

    /** Shows the section chosen with the figures of a scope. */
    void show(Scope scope) {
        var view = new View(scope, shown, own);
        // Where nothing but the page's own words changed, the figures still answer what is asked.
        var same = told != null
                && told.scope.equals(scope)
                && Objects.equals(told.section, shown)
                && !told.own.equals(own);
        told = view;
        if (!same) {
            always.show(scope);
        }
        if (shown == null) {
            return;
        }
        boards.forEach((key, board) -> {
            page.link(board.link, scope, queryOf(scope, key));
            board.mark(key.equals(shown));
            if (key.equals(shown)) {
                // Before it is put on the page: a card that is told its scope there would ask twice.
                if (!same) {
                    board.show(scope);
                }
                if (!board.isOnPage()) {
                    getContent().add(board.element);
                }
            } else if (board.isOnPage()) {
                getContent().remove(board.element);
            }
        });
    }

    boolean isShown(String section) {
        return section.equals(shown);
    }

    private @Nullable String first() {
        return boards.keySet().stream().findFirst().orElse(null);
    }

    /** What was shown last. */
    private record View(Scope scope, @Nullable String section, OwnWords own) {}
    /** A card that shows what a scope asks. */
    interface Scoped {
        void show(Scope scope);
    }

    /** Cards side by side. */
    private static final class Board {
        private final RouterLink link = new RouterLink();
        private final Div element = new Div();
        private final List<Scoped> cards = new ArrayList<>();

        Board() {
            element.addClassName("board");
        }

        /** The one shown looks like a leaf on the strip of the others. */
        void mark(boolean shown) {
            link.setClassName("aura-surface", shown);
            if (shown) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }

        boolean isOnPage() {
            return element.getParent().isPresent();
        }

        void show(Scope scope) {
            cards.forEach(card -> card.show(scope));
        }
    }
}
