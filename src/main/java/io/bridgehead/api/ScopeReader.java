package io.bridgehead.api;

import io.bridgehead.figure.Lang;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.By;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import io.bridgehead.scope.Show;
import io.bridgehead.scope.Stage;
import io.bridgehead.scope.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a request's parameters strictly: what a question doesn't take is refused, not ignored. */
final class ScopeReader {
    private ScopeReader() {}

    static Scope read(Question question, Map<String, List<String>> parameters) {
        var accepted = accepted(question).stream().map(Parameter::word).toList();
        for (var word : parameters.keySet()) {
            if (!accepted.contains(word)) {
                throw BadScopeException.unknown(word, accepted);
            }
        }
        return ScopeCodec.read(parameters);
    }

    /** What a question takes, in the order of a URL. */
    static List<Parameter> accepted(Question question) {
        return Arrays.stream(Parameter.values())
                .filter(parameter ->
                        parameter.universal() || question.parameters().contains(parameter))
                .toList();
    }

    /** The values a parameter may have wherever it is asked; empty where they depend on the region or are free. */
    static List<String> fixedValues(Parameter parameter) {
        return switch (parameter) {
            case EVERY -> codes(Every.values());
            case FLOW -> codes(Flow.values());
            case STAGE -> codes(Stage.values());
            case MEASURE -> codes(Measure.values());
            case SHOW -> codes(Show.values());
            case BY -> codes(By.values());
            case LANG -> Arrays.stream(Lang.values()).map(Lang::code).toList();
            case REGION,
                    FROM,
                    TO,
                    PARTNER,
                    CHAPTER,
                    SECTOR,
                    CLUSTER,
                    CHAIN,
                    DIVISION,
                    FAIR,
                    GROUP,
                    PORT,
                    UNIT,
                    FIGURE,
                    AGAINST,
                    AS_OF -> List.of();
        };
    }

    /** The language asked for, for whoever must answer even if the rest can't be read. */
    static Lang lang(@Nullable String asked) {
        return asked == null ? Lang.ZH : Lang.of(asked).orElse(Lang.ZH);
    }

    private static List<String> codes(Word[] words) {
        return Arrays.stream(words).map(Word::code).toList();
    }
}
