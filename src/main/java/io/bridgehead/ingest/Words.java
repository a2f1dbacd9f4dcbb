package io.bridgehead.ingest;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Unit;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Orders;
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
    static final List<String> STAGE_CODES =
            Stream.of(Stage.values()).map(Stage::code).toList();

    static final List<String> BASIS_CODES =
            Stream.of(Basis.values()).map(Basis::code).toList();
    /** Sample is no status a file can give its rows. */
    static final List<String> STATUS_CODES = List.of("published", "preliminary", "revised", "loaded");

    static final List<String> DIRECTION_CODES = List.of("in", "out", "total");
    static final String VALUE = "value";

    /** What is measured at a port, but for its value, and the units of each; the first is the usual one. */
    private static final Map<String, List<String>> UNITS_OF_MEASURES = Map.of(
            "freight", List.of("t", "wan-t", "Mt", "kg"),
            "passengers", List.of("persons", "wan-persons"),
            "vehicles", List.of("vehicles", "wan-vehicles"),
            "trains", List.of("trains"),
            "flights", List.of("flights"),
            "containers", List.of("TEU", "wan-TEU"));

    /** Of published values, beside those of money. */
    private static final List<String> OTHER_UNITS = List.of("countries", "projects", "guests");

    static final Map<String, String> FLOWS = named("flow", FLOW_CODES);
    static final Map<String, String> SEGMENTS = named("segment", Orders.SEGMENTS);
    static final Map<String, String> STAGES = named("stage", STAGE_CODES);

    static final Map<String, String> BASES = named("basis", BASIS_CODES);
    static final Map<String, String> STATUSES = named("observation-status", STATUS_CODES);
    static final Map<String, String> DIRECTIONS = named("direction", DIRECTION_CODES);
    static final Map<String, String> MEASURES = named(
            "traffic",
            Stream.concat(UNITS_OF_MEASURES.keySet().stream(), Stream.of(VALUE)).toList());

    private static final List<String> MONEY_WITH_WORDS = List.of("CNY", "USD", "EUR", "JPY", "RUB");
    private static final Map<String, String> UNITS = units();

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

    /** The code of a unit; a text that is none stays as it is. */
    static String unit(String text) {
        return UNITS.getOrDefault(key(text), text);
    }

    /** Whether what is measured at a port can be told in a unit. */
    static boolean fits(String unit, String measure) {
        return measure.equals(VALUE)
                ? Money.ofUnit(unit)
                        .filter(money -> isCurrency(money.currency()))
                        .isPresent()
                : UNITS_OF_MEASURES.getOrDefault(measure, List.of()).contains(unit);
    }

    private static Map<String, String> units() {
        var words = new HashMap<>(named(
                "unit",
                Stream.concat(UNITS_OF_MEASURES.values().stream().flatMap(List::stream), OTHER_UNITS.stream())
                        .toList()));
        for (var currency : MONEY_WITH_WORDS) {
            for (var scale : Unit.Scale.values()) {
                var unit = Unit.money(currency, scale);
                words.put(key(unit.code()), unit.code());
                for (var lang : Lang.values()) {
                    words.put(key(unit.label().in(lang)), unit.code());
                }
            }
        }
        return Map.copyOf(words);
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
