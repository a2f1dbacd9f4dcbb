package io.bridgehead.ingest.profile;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a profile's rules, and finds what the schema can't: whether its parts go together and with the target. */
final class RulesReader {
    private static final Set<String> REASONS = Set.of("blank", "total", "footnote", "aggregate", "title", "other");

    private final Part profile;
    private final @Nullable List<String> columns;
    private final FieldRuleReader fields;

    /** @param columns of the target, or null where they aren't known */
    RulesReader(Part profile, @Nullable List<String> columns) {
        this.profile = profile;
        this.columns = columns;
        this.fields = new FieldRuleReader(columns);
    }

    Rules rules() {
        var melts =
                profile.parts("melt").stream().map(new MeltReader(fields)::melt).toList();
        var cases = profile.parts("cases").stream()
                .map(part -> new Rules.Case(condition(part), fields.fields(part.part("set"))))
                .toList();
        var own = constants(fields.fields(profile.part("columns")));
        checkRequired(own, cases, melts);
        var recognise = profile.part("recognise");
        var rules = new Rules(
                skip(),
                profile.number("header", 1),
                profile.text("other-columns", "ignore").equals("refuse"),
                profile.text("shifted-rows", "refuse").equals("move"),
                leaveOut(),
                cases,
                own,
                melts,
                numbers(),
                unitFrom(),
                dates(),
                Rules.Duplicates.valueOf(profile.text("duplicates", "refuse").toUpperCase(Locale.ROOT)),
                profile.texts("key"),
                Set.copyOf(profile.texts("warn")),
                profile.parts("in-order").stream().map(RulesReader::order).toList(),
                profile.has("hs-revision") ? profile.text("hs-revision", "") : null,
                recognise == null ? List.of() : recognise.texts("headers"),
                recognise == null ? null : recognise.pattern("file-name"));
        check(rules);
        return rules;
    }

    private int skip() {
        var skip = profile.part("skip");
        if (skip == null) {
            return 0;
        }
        return skip.node().isNumber() ? skip.node().asInt() : Rules.UNTIL_HEADER;
    }

    /** The currency and the revision are fields that are the same in every row. */
    private Map<String, FieldRule> constants(Map<String, FieldRule> own) {
        var all = new LinkedHashMap<>(own);
        Map.of("currency", "currency", "hs-revision", "revision").forEach((key, field) -> {
            if (profile.has(key) && columns != null && columns.contains(field)) {
                all.putIfAbsent(field, FieldRule.of(new FieldRule.Constant(profile.text(key, ""))));
            } else if (profile.has(key) && columns == null && field.equals("currency")) {
                all.putIfAbsent(field, FieldRule.of(new FieldRule.Constant(profile.text(key, ""))));
            }
        });
        return all;
    }

    private void checkRequired(Map<String, FieldRule> own, List<Rules.Case> cases, List<Rules.Melt> melts) {
        for (var field : FieldKind.required(profile.text("target", ""))) {
            var inCases =
                    !cases.isEmpty() && cases.stream().allMatch(one -> one.set().containsKey(field));
            var inMelts = !melts.isEmpty()
                    && melts.stream().allMatch(melt -> MeltReader.filled(melt).contains(field));
            if (!own.containsKey(field) && !inCases && !inMelts) {
                profile.wrong(Phrase.of("profile-expected.source", field));
            }
        }
    }

    private List<Rules.RowRule> leaveOut() {
        var rules = new ArrayList<Rules.RowRule>();
        for (var part : profile.parts("leave-out")) {
            rules.add(new Rules.RowRule(condition(part), why(part), said(part)));
        }
        for (var part : profile.parts("aggregates")) {
            rules.add(new Rules.RowRule(condition(part), "left-out.aggregate", null));
        }
        return rules;
    }

    private static String why(Part part) {
        var why = part.part("why");
        if (why == null) {
            return part.has("footnotes")
                    ? "left-out.footnote"
                    : part.flag("blank") ? "left-out.blank" : "left-out.other";
        }
        if (why.node().isObject()) {
            return "left-out.said";
        }
        if (!REASONS.contains(why.text())) {
            why.wrong(Phrase.of(
                    "profile-expected.enum",
                    REASONS.stream().sorted().reduce((a, b) -> a + ", " + b).orElse("")));
        }
        return "left-out." + (REASONS.contains(why.text()) ? why.text() : "other");
    }

    private static @Nullable Text said(Part part) {
        var why = part.part("why");
        return why != null && why.node().isObject() ? why.words() : null;
    }

    private static Rules.Order order(Part part) {
        var days = part.items();
        return new Rules.Order(ColumnName.of(days.getFirst()), ColumnName.of(days.getLast()));
    }

    private static Rules.Condition condition(Part part) {
        var column = part.part("column");
        var footnotes = part.has("footnotes");
        var blank = part.flag("blank");
        var inCell = part.has("is") || part.has("matches");
        var sound = column != null ? inCell || blank : !inCell && footnotes != blank;
        if (!sound || (column != null && footnotes) || (blank && inCell)) {
            part.wrong(Phrase.of("profile-expected.condition"));
        }
        return new Rules.Condition(
                column == null ? null : ColumnName.of(column),
                FieldRuleReader.folded(part.texts("is")),
                part.pattern(footnotes ? "footnotes" : "matches"),
                blank);
    }

    private @Nullable NumberStyle numbers() {
        var numbers = profile.part("numbers");
        if (numbers == null) {
            return null;
        }
        var unit = numbers.part("unit");
        var thousands = numbers.text("thousands", "");
        var decimal = numbers.text("decimal", ".");
        if (thousands.equals(decimal)) {
            numbers.wrong(Phrase.of("profile-expected.other-separator"));
        }
        return new NumberStyle(
                unit == null ? BigDecimal.ONE : unit.unit(),
                thousands.isEmpty() ? null : thousands.charAt(0),
                decimal.charAt(0),
                numbers.has("negative"),
                numbers.has("missing") ? withBlank(numbers.texts("missing")) : NumberStyle.USUALLY_MISSING,
                numbers.number("round", -1));
    }

    private Rules.@Nullable UnitFrom unitFrom() {
        var numbers = profile.part("numbers");
        var from = numbers == null ? null : numbers.part("unit-from");
        var column = from == null ? null : from.part("column");
        var words = from == null ? null : from.part("units");
        if (column == null || words == null) {
            return null;
        }
        var units = new HashMap<String, BigDecimal>();
        words.entries().forEach((word, unit) -> units.put(Fold.fold(word), unit.unit()));
        return new Rules.UnitFrom(ColumnName.of(column), Map.copyOf(units));
    }

    private Rules.@Nullable DateRule dates() {
        var dates = profile.part("dates");
        if (dates == null) {
            return null;
        }
        var list = dates.node().isArray() ? dates.items() : dates.parts("styles");
        var styles = new ArrayList<DateStyle>();
        for (var part : list) {
            var style = DateStyle.of(part.text());
            if (style == null) {
                part.wrong(Phrase.of("profile-expected.date-style"));
            } else {
                styles.add(style);
            }
        }
        var missing = dates.node().isObject() && dates.has("missing")
                ? withBlank(dates.texts("missing"))
                : NumberStyle.USUALLY_MISSING;
        return new Rules.DateRule(List.copyOf(styles), missing);
    }

    private static Set<String> withBlank(List<String> texts) {
        var all = new java.util.HashSet<>(texts);
        all.add("");
        return Set.copyOf(all);
    }

    private void check(Rules rules) {
        if (rules.headerRows() == 0 && (rules.skip() == Rules.UNTIL_HEADER || rules.refuseOthers())) {
            profile.wrong(Phrase.of("profile-expected.header"));
        }
        if (rules.duplicates() != Rules.Duplicates.REFUSE && rules.key().isEmpty()) {
            profile.wrong(Phrase.of("profile-expected.beside", "duplicates", "key"));
        }
        var key = profile.part("key");
        if (key != null) {
            key.items().forEach(part -> fields.check(part.text(), part));
        }
    }
}
