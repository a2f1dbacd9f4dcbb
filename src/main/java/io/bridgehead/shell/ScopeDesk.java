package io.bridgehead.shell;

import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a view of figures needs: the figures themselves, the lists filters choose from, and its URL read. */
@Component
public class ScopeDesk {
    private final FigureDesk figures;
    private final CodeLists lists;

    ScopeDesk(FigureDesk figures, CodeLists lists) {
        this.figures = figures;
        this.lists = lists;
    }

    FigureDesk figures() {
        return figures;
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
        var parameters = new LinkedHashMap<>(query.getParameters());
        parameters.put(Parameter.LANG.word(), List.of(Words.lang().code()));
        var scope = ScopeCodec.read(parameters);
        lists.check(scope);
        return scope;
    }
}
