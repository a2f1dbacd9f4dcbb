package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how a wide table is made long. */
final class MeltReader {
    private static final List<String> KINDS = List.of("months", "headers", "matches");

    private final FieldRuleReader fields;

    MeltReader(FieldRuleReader fields) {
        this.fields = fields;
    }

    Rules.Melt melt(Part part) {
        if (KINDS.stream().filter(part::has).count() != 1) {
            part.wrong(Phrase.of("profile-expected.one-of", String.join(", ", KINDS)));
        }
        if (part.has("months") != part.has("year")) {
            part.wrong(Phrase.of("profile-expected.beside", "months", "year"));
        }
        if (part.has("except") && !part.has("matches")) {
            part.wrong(Phrase.of("profile-expected.beside", "except", "matches"));
        }
        var year = part.part("year");
        var months = part.has("months");
        var matches = part.pattern("matches");
        var into = part.text("into", months ? "period" : "");
        var value = part.text("value", "value");
        Stream.of("into", "value").filter(part::has).forEach(key -> {
            var field = part.part(key);
            if (field != null) {
                fields.check(field.text(), field);
            }
        });
        if (matches != null) {
            checkGroups(part, into, matches);
        }
        return new Rules.Melt(
                headers(part),
                matches,
                FieldRuleReader.folded(part.texts("except")),
                months,
                year == null ? null : fields.rule(year),
                into,
                value,
                fields.fields(part.part("set")));
    }

    /** Named groups are fields; without them the header goes into one field. */
    private void checkGroups(Part part, String into, com.google.re2j.Pattern matches) {
        matches.namedGroups().keySet().forEach(group -> fields.check(group, part));
        if (matches.namedGroups().isEmpty() && (into.isEmpty() || matches.groupCount() > 1)) {
            part.wrong(Phrase.of("profile-expected.into"));
        }
    }

    private static Map<String, String> headers(Part part) {
        var headers = new LinkedHashMap<String, String>();
        var months = part.texts("months");
        for (var month = 0; month < months.size(); month++) {
            headers.put(months.get(month), "%02d".formatted(month + 1));
        }
        var named = part.part("headers");
        if (named != null && named.node().isArray()) {
            named.texts().forEach(header -> headers.put(header, header));
        } else if (named != null) {
            named.entries().forEach((header, text) -> headers.put(header, text.text()));
        }
        if (months.size() > headers.size()) {
            part.wrong(Phrase.of("profile-expected.key-once"));
        }
        return headers;
    }

    /** The fields that every row of the group has from it. */
    static Set<String> filled(Rules.Melt melt) {
        var filled = new HashSet<>(melt.set().keySet());
        filled.add(melt.value());
        if (!melt.into().isEmpty()) {
            filled.add(melt.into());
        }
        if (melt.matches() != null) {
            filled.addAll(melt.matches().namedGroups().keySet());
        }
        return filled;
    }
}
