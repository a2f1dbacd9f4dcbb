package io.bridgehead.scope;

import io.bridgehead.figure.Lang;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about: the region and every filter. An empty list filters nothing.
 *
 * @param region ISO 3166-2 code, or ISO 3166-1 for a country
 * @param from first month asked for; null: from the start of the data
 * @param to last month asked for; null: to the end of the data
 * @param unit code of the unit money is told in; null: the usual one of the language
 * @param figure id of the question that is asked on both sides of a comparison; null: none
 * @param by what the two sides of a comparison differ by
 * @param against what the answer is compared with, in the words of the question, such as another region's code; null:
 *     nothing, or what is usual
 * @param asOf the state of the data asked for; null: as it is now
 */
public record Scope(
        String region,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        Every every,
        Flow flow,
        List<String> partners,
        List<String> chapters,
        List<String> sectors,
        List<String> clusters,
        List<String> chains,
        List<String> divisions,
        List<String> fairs,
        List<String> groups,
        List<String> ports,
        List<Stage> stages,
        Measure measure,
        Show show,
        @Nullable String figure,
        By by,
        @Nullable String unit,
        @Nullable String against,
        @Nullable AsOf asOf,
        Lang lang) {
    /** The region the product starts with. */
    public static final String FIRST_REGION = "CN-NM";

    public Scope {
        partners = List.copyOf(partners);
        chapters = List.copyOf(chapters);
        sectors = List.copyOf(sectors);
        clusters = List.copyOf(clusters);
        chains = List.copyOf(chains);
        divisions = List.copyOf(divisions);
        fairs = List.copyOf(fairs);
        groups = List.copyOf(groups);
        ports = List.copyOf(ports);
        stages = List.copyOf(stages);
        if (from != null && to != null && to.isBefore(from)) {
            throw BadScopeException.reversed(from.toString(), to.toString());
        }
    }

    /** A region with nothing filtered. */
    public static Scope of(String region, Lang lang) {
        return new Scope(
                region,
                null,
                null,
                Every.YEAR,
                Flow.TOTAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Measure.COUNT,
                Show.VALUE,
                null,
                By.PERIOD,
                null,
                null,
                null,
                lang);
    }

    /** This scope without what isn't accepted; what every question takes always stays. */
    public Scope only(Set<Parameter> accepted) {
        var parameters = ScopeCodec.write(this);
        parameters
                .keySet()
                .removeIf(word -> Parameter.of(word)
                        .filter(p -> !p.universal() && !accepted.contains(p))
                        .isPresent());
        return ScopeCodec.read(parameters);
    }

    /** This scope with a parameter set to values, or without it where there are none. */
    public Scope with(Parameter parameter, List<String> values) {
        var parameters = ScopeCodec.write(this);
        if (values.isEmpty()) {
            parameters.remove(parameter.word());
        } else {
            parameters.put(parameter.word(), values);
        }
        return ScopeCodec.read(parameters);
    }

    public Scope with(Parameter parameter, String value) {
        return with(parameter, List.of(value));
    }

    public Scope without(Parameter parameter) {
        return with(parameter, List.of());
    }

    /** The values of a parameter as a URL says them; empty where it is left at its default. */
    public List<String> values(Parameter parameter) {
        return ScopeCodec.write(this).getOrDefault(parameter.word(), List.of());
    }
}
