package io.bridgehead.scope;

import io.bridgehead.figure.Lang;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scope as parameters and back. Defaults are left out, the order is fixed, so one scope has one URL.
 *
 * <p>Only the form is checked here; whether a code is known in a region is the code lists' to say.
 */
public final class ScopeCodec {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern YEAR_MONTH = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final Pattern UNIT = Pattern.compile("[A-Z]{3}(-(wan|million|yi|billion))?");
    private static final Pattern FIGURE = Pattern.compile("[a-z]{1,20}\\.[a-z-]{1,40}");
    private static final int MOST_VALUES = 100;

    private ScopeCodec() {}

    /** Fails with {@link BadScopeException} at the first parameter that can't be read. */
    public static Scope read(Map<String, List<String>> parameters) {
        for (var word : parameters.keySet()) {
            if (Parameter.of(word).isEmpty()) {
                throw BadScopeException.unknown(word, words());
            }
        }
        var region = code(parameters, Parameter.REGION, REGION, "form.region");
        var from = one(parameters, Parameter.FROM);
        var to = one(parameters, Parameter.TO);
        var lang = one(parameters, Parameter.LANG);
        var asOf = one(parameters, Parameter.AS_OF);
        return new Scope(
                region == null ? Scope.FIRST_REGION : region,
                from == null ? null : month(Parameter.FROM, from, 1),
                to == null ? null : month(Parameter.TO, to, 12),
                choice(parameters, Parameter.EVERY, Every.values(), Every.YEAR),
                choice(parameters, Parameter.FLOW, Flow.values(), Flow.TOTAL),
                codes(parameters, Parameter.PARTNER),
                codes(parameters, Parameter.CHAPTER),
                codes(parameters, Parameter.SECTOR),
                codes(parameters, Parameter.CLUSTER),
                codes(parameters, Parameter.CHAIN),
                codes(parameters, Parameter.DIVISION),
                codes(parameters, Parameter.FAIR),
                codes(parameters, Parameter.GROUP),
                codes(parameters, Parameter.PORT),
                many(parameters, Parameter.STAGE).stream()
                        .map(value -> choice(Parameter.STAGE, value, Stage.values()))
                        .toList(),
                choice(parameters, Parameter.MEASURE, Measure.values(), Measure.COUNT),
                choice(parameters, Parameter.SHOW, Show.values(), Show.VALUE),
                code(parameters, Parameter.FIGURE, FIGURE, "form.figure"),
                choice(parameters, Parameter.BY, By.values(), By.PERIOD),
                code(parameters, Parameter.UNIT, UNIT, "form.unit"),
                code(parameters, Parameter.AGAINST, CODE, "form.code"),
                asOf == null ? null : asOf(asOf),
                lang == null ? Lang.ZH : language(lang));
    }

    /** Reads a URL's query, without its question mark, as {@link #query} writes it. Fails like {@link #read(Map)}. */
    public static Scope read(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var word = equals < 0 ? pair : pair.substring(0, equals);
                parameters
                        .computeIfAbsent(word, unused -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(word, pair.substring(equals + 1)));
            }
        }
        return read(parameters);
    }

    private static String decoded(String word, String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw BadScopeException.badForm(word, value, "form.encoded");
        }
    }

    /** The parameters of a scope, mutable, in their fixed order. */
    public static Map<String, List<String>> write(Scope scope) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, Parameter.REGION, List.of(scope.region()));
        put(parameters, Parameter.FROM, bound(scope.from(), 1));
        put(parameters, Parameter.TO, bound(scope.to(), 12));
        put(parameters, Parameter.EVERY, unless(scope.every(), Every.YEAR));
        put(parameters, Parameter.FLOW, unless(scope.flow(), Flow.TOTAL));
        put(parameters, Parameter.PARTNER, scope.partners());
        put(parameters, Parameter.CHAPTER, scope.chapters());
        put(parameters, Parameter.SECTOR, scope.sectors());
        put(parameters, Parameter.CLUSTER, scope.clusters());
        put(parameters, Parameter.CHAIN, scope.chains());
        put(parameters, Parameter.DIVISION, scope.divisions());
        put(parameters, Parameter.FAIR, scope.fairs());
        put(parameters, Parameter.GROUP, scope.groups());
        put(parameters, Parameter.PORT, scope.ports());
        put(
                parameters,
                Parameter.STAGE,
                scope.stages().stream().map(Stage::code).toList());
        put(parameters, Parameter.MEASURE, unless(scope.measure(), Measure.COUNT));
        put(parameters, Parameter.SHOW, unless(scope.show(), Show.VALUE));
        put(parameters, Parameter.UNIT, scope.unit() == null ? List.of() : List.of(scope.unit()));
        put(parameters, Parameter.FIGURE, scope.figure() == null ? List.of() : List.of(scope.figure()));
        put(parameters, Parameter.BY, unless(scope.by(), By.PERIOD));
        put(parameters, Parameter.AGAINST, scope.against() == null ? List.of() : List.of(scope.against()));
        put(
                parameters,
                Parameter.AS_OF,
                scope.asOf() == null ? List.of() : List.of(scope.asOf().code()));
        put(
                parameters,
                Parameter.LANG,
                scope.lang() == Lang.ZH ? List.of() : List.of(scope.lang().code()));
        return parameters;
    }

    /** The query of a URL, without its question mark. */
    public static String query(Scope scope) {
        return write(scope).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, List<String>> parameters, Parameter parameter, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(parameter.word(), values);
        }
    }

    private static List<String> unless(Word word, Word usual) {
        return word.equals(usual) ? List.of() : List.of(word.code());
    }

    private static List<String> bound(@Nullable YearMonth month, int whole) {
        if (month == null) {
            return List.of();
        }
        return List.of(month.getMonthValue() == whole ? Year.from(month).toString() : month.toString());
    }

    private static YearMonth month(Parameter parameter, String value, int whole) {
        try {
            if (YEAR.matcher(value).matches()) {
                return Year.parse(value).atMonth(whole);
            }
            if (YEAR_MONTH.matcher(value).matches()) {
                return YearMonth.parse(value);
            }
        } catch (DateTimeException e) {
            throw BadScopeException.badForm(parameter, value, "form.period");
        }
        throw BadScopeException.badForm(parameter, value, "form.period");
    }

    private static @Nullable String one(Map<String, List<String>> parameters, Parameter parameter) {
        var values = parameters.getOrDefault(parameter.word(), List.of());
        if (values.size() > 1) {
            throw BadScopeException.repeated(parameter);
        }
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    private static List<String> many(Map<String, List<String>> parameters, Parameter parameter) {
        var values = parameters.getOrDefault(parameter.word(), List.of());
        if (values.size() > MOST_VALUES) {
            throw BadScopeException.badForm(parameter, values.size() + "", "form.many");
        }
        return values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    private static @Nullable String code(
            Map<String, List<String>> parameters, Parameter parameter, Pattern form, String expectation) {
        var value = one(parameters, parameter);
        if (value != null && !form.matcher(value).matches()) {
            throw BadScopeException.badForm(parameter, value, expectation);
        }
        return value;
    }

    private static List<String> codes(Map<String, List<String>> parameters, Parameter parameter) {
        var values = many(parameters, parameter);
        values.stream()
                .filter(value -> !CODE.matcher(value).matches())
                .findFirst()
                .ifPresent(value -> {
                    throw BadScopeException.badForm(parameter, value, "form.code");
                });
        return values;
    }

    private static <W extends Word> W choice(
            Map<String, List<String>> parameters, Parameter parameter, W[] choices, W usual) {
        var value = one(parameters, parameter);
        return value == null ? usual : choice(parameter, value, choices);
    }

    private static <W extends Word> W choice(Parameter parameter, String value, W[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .orElseThrow(() -> BadScopeException.notOneOf(
                        parameter, value, Arrays.stream(choices).map(Word::code).toList()));
    }

    private static Lang language(String value) {
        return Lang.of(value)
                .orElseThrow(() -> BadScopeException.notOneOf(
                        Parameter.LANG,
                        value,
                        Arrays.stream(Lang.values()).map(Lang::code).toList()));
    }

    private static AsOf asOf(String value) {
        return AsOf.of(value).orElseThrow(() -> BadScopeException.badForm(Parameter.AS_OF, value, "form.as-of"));
    }

    private static List<String> words() {
        return Arrays.stream(Parameter.values()).map(Parameter::word).toList();
    }
}
