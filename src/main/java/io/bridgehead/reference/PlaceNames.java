package io.bridgehead.reference;

import io.bridgehead.figure.Text;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Countries, and the provinces of China, by each of their names: for places that files write as they like. Immutable.
 *
 * @param byName as written, the name in both languages
 * @param provinces as written, the full Chinese name: one province is written in several ways
 */
public record PlaceNames(Map<String, Text> byName, Map<String, String> provinces) {
    public PlaceNames {
        byName = Map.copyOf(byName);
        provinces = Map.copyOf(provinces);
    }

    /** A name that is a country's and a province's is the country's. */
    static PlaceNames of(List<Code> countries, List<Code> provinces) {
        var names = new HashMap<String, Text>();
        var full = new HashMap<String, String>();
        for (var country : countries) {
            add(names, country.name());
        }
        var ofCountries = Set.copyOf(names.keySet());
        for (var province : provinces) {
            add(names, province.name());
            var shorter = province.group();
            if (shorter != null) {
                names.putIfAbsent(shorter, new Text(shorter, province.name().en()));
            }
            Stream.of(province.name().zh(), province.name().en(), shorter)
                    .filter(Objects::nonNull)
                    .filter(written -> !ofCountries.contains(written))
                    .forEach(written -> full.put(written, province.name().zh()));
        }
        return new PlaceNames(names, full);
    }

    private static void add(Map<String, Text> names, Text name) {
        names.putIfAbsent(name.zh(), name);
        names.putIfAbsent(name.en(), name);
    }

    /** What a place is called; as it is written where it isn't known. */
    public Text name(String written) {
        return byName.getOrDefault(written, Text.same(written));
    }

    /** Every way to write the province that a text names; the text alone where it names none. */
    public List<String> sameAs(String written) {
        var province = provinces.get(written);
        return province == null
                ? List.of(written)
                : provinces.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(province))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    /** How those places may be written whose name in either language has a text in it, capitals and small letters alike. */
    public List<String> writtenOf(String text) {
        var sought = folded(text);
        return byName.entrySet().stream()
                .filter(entry -> folded(entry.getValue().zh()).contains(sought)
                        || folded(entry.getValue().en()).contains(sought))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
