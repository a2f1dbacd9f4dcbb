package io.bridgehead.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every question there is, by id. Immutable. */
public final class Catalogue {
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** Fails where two features claim one id. */
    public Catalogue(Collection<? extends Questions> features) {
        features.stream().flatMap(feature -> feature.questions().stream()).forEach(question -> {
            if (questions.put(question.id(), question) != null) {
                throw new IllegalArgumentException("two questions are called " + question.id());
            }
        });
    }

    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    public List<Question> all() {
        return new ArrayList<>(questions.values());
    }
}
