package io.bridgehead.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.audit.EntryFilter;
import io.bridgehead.scope.BadScopeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** A filter as the page's URL says it, such as {@code list.kind=load&list.person=li}. */
final class FilterWords {
    private static final String KIND = "list.kind";
    private static final String PERSON = "list.person";
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,100}");

    private FilterWords() {}

    /** Fails with {@link BadScopeException} for what can't be filtered by. */
    static EntryFilter read(QueryParameters query) {
        return new EntryFilter(
                query.getSingleParameter(PERSON).map(FilterWords::name).orElse(null),
                query.getSingleParameter(KIND).map(FilterWords::kind).orElse(null));
    }

    static QueryParameters write(EntryFilter filter) {
        var words = new LinkedHashMap<String, List<String>>();
        if (filter.action() != null) {
            words.put(KIND, List.of(filter.action().code()));
        }
        if (filter.actor() != null) {
            words.put(PERSON, List.of(filter.actor()));
        }
        return new QueryParameters(words);
    }

    private static String name(String said) {
        if (!NAME.matcher(said).matches()) {
            throw BadScopeException.badForm(PERSON, said, "form.text");
        }
        return said;
    }

    private static Action kind(String said) {
        return Action.of(said)
                .orElseThrow(() -> BadScopeException.notOneOf(
                        KIND,
                        said,
                        Arrays.stream(Action.values()).map(Action::code).toList()));
    }
}
