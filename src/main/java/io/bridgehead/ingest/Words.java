package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Stage;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed lists of words a file may use: each by its code, or by its names in any language of the product. */
final class Words {
    static final List<String> FLOW_CODES = List.of("import", "export");
    static final List<String> SEGMENT_CODES = List.of("upstream", "midstream", "downstream");
    static final List<String> STAGE_CODES =
            Stream.of(Stage.values()).map(Stage::code).toList();

    static final Map<String, String> FLOWS = named("flow", FLOW_CODES);
    static final Map<String, String> SEGMENTS = named("segment", SEGMENT_CODES);
    static final Map<String, String> STAGES = named("stage", STAGE_CODES);

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** How a word is looked up: case and blanks don't count. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    /** Whether a text is a currency's code by ISO 4217. */
    static boolean isCurrency(String text) {
        return CURRENCIES.contains(text);
    }

    private static Map<String, String> named(String list, List<String> codes) {
        var words = new HashMap<String, String>();
        for (var code : codes) {
            words.put(key(code), code);
            for (var lang : Lang.values()) {
                for (var name : Phrase.of(list + "." + code).in(lang).split("\\|", -1)) {
                    words.put(key(name), code);
                }
            }
        }
        return Map.copyOf(words);
    }
}
