package io.bridgehead.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Landings;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What a view of figures needs: the figures themselves, the lists filters choose from, and its URL read. */
@Component
public class ScopeDesk {
    private final FigureDesk figures;
    private final CodeLists lists;
    private final Landings landings;

    ScopeDesk(FigureDesk figures, CodeLists lists, Landings landings) {
        this.figures = figures;
        this.lists = lists;
        this.landings = landings;
    }

    /** Tells a page of these parameters what lands while it is open. */
    public Following following(Set<Parameter> parameters) {
        return new Following(landings, parameters);
    }

    FigureDesk figures() {
        return figures;
    }

    /** The region a page's URL asks for, or else the first. */
    String region(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Parameter.REGION.word())
                .orElse(Scope.FIRST_REGION);
    }

    /** Reads what is no figure off the page's lock, and calls back in the page's own time: with nothing where it failed. */
    public <T> void fetch(String what, Supplier<T> read, UI page, Consumer<Optional<T>> done) {
        figures.fetch(what, read, page, done);
    }

    /** The same for what changes something: it is never done twice. */
    public <T> void work(String what, Supplier<T> change, UI page, Consumer<Optional<T>> done) {
        figures.work(what, change, page, done);
    }

    /** The name that a record keeps of who did something. */
    public String reader() {
        return figures.reader();
    }

    /** Tells the page's frame how many figures the reader's basket holds. */
    public void countBasket(String region, UI page) {
        figures.countBasket(region, page);
    }

    public CodeLists lists() {
        return lists;
    }

    /**
     * The scope in the URL of a page that a view led to, whatever else that view's URL said, in the reader's language;
     * fails with BadScopeException for one that can't be asked.
     */
    public Scope readBehind(QueryParameters query) {
        return read(new QueryParameters(Sections.without(query)));
    }

    /** The scope of a page, in the reader's language; fails with BadScopeException for one that can't be asked. */
    Scope read(QueryParameters query) {
        var scope = ScopeCodec.read(query.getParameters())
                .with(Parameter.LANG, Words.lang().code());
        lists.check(scope);
        return scope;
    }
}
