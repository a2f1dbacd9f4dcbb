package io.bridgehead.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the URL of a page says besides its scope and its section, such as the filters of a list on it. A word of a page's
 * own has a dot, as {@code list.name}; the words of a scope have none. Immutable.
 */
record OwnWords(Map<String, List<String>> words) {
    static final OwnWords NONE = new OwnWords(Map.of());

    OwnWords {
        words = Map.copyOf(words);
    }

    /** The words of a query that begin with a prefix and a dot; none where the prefix is empty. */
    static OwnWords of(String prefix, QueryParameters query) {
        var words = new LinkedHashMap<>(query.getParameters());
        words.keySet().removeIf(word -> prefix.isEmpty() || !word.startsWith(prefix + "."));
        return new OwnWords(words);
    }

    /** What a query says without any page's own words, mutable. */
    static Map<String, List<String>> without(QueryParameters query) {
        var parameters = new LinkedHashMap<>(query.getParameters());
        parameters.keySet().removeIf(word -> word.contains("."));
        return parameters;
    }

    /** What a query says without these words. */
    QueryParameters taken(QueryParameters query) {
        var parameters = new LinkedHashMap<>(query.getParameters());
        parameters.keySet().removeAll(words.keySet());
        return new QueryParameters(parameters);
    }

    /** A query that says these words too, in the order of the alphabet: one view has one URL. */
    QueryParameters with(QueryParameters query) {
        var parameters = new LinkedHashMap<>(query.getParameters());
        words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> parameters.put(word.getKey(), word.getValue()));
        return new QueryParameters(parameters);
    }
}
