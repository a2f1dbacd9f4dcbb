package io.bridgehead.ingest.profile;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.ingest.table.FileRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done with each row of one file: made once, when its header is known. For one thread. */
final class Plan {
    private final Rules rules;
    private final List<String> columns;
    private final FileHeader header;
    private final FieldReaders readers;
    private final FieldReader[] fields;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<DaysInOrder> inOrder;
    private final MeltPlan melt;

    record LeftOut(RowTest when, Phrase why) {}

    record Case(RowTest when, List<MeltPlan.Field> set) {}

    /** @param columns of the target */
    Plan(Rules rules, List<String> columns, FileHeader header) {
        this.rules = rules;
        this.columns = columns;
        this.header = header;
        this.readers = new FieldReaders(rules, header);
        this.fields = new FieldReader[columns.size()];
        for (var column = 0; column < columns.size(); column++) {
            var rule = rules.fields().get(columns.get(column));
            fields[column] = rule == null ? (row, reading) -> "" : readers.field(columns.get(column), rule);
        }
        rules.leaveOut()
                .forEach(rule ->
                        leftOut.add(new LeftOut(RowTest.of(rule.when(), readers), why(rule.why(), rule.said()))));
        rules.cases().forEach(one -> cases.add(new Case(RowTest.of(one.when(), readers), set(one.set()))));
        this.inOrder = rules.inOrder().stream().map(readers::inOrder).toList();
        this.melt = MeltPlan.of(rules.melts(), columns, header, readers);
    }

    private List<MeltPlan.Field> set(Map<String, FieldRule> set) {
        return set.entrySet().stream()
                .filter(entry -> columns.contains(entry.getKey()))
                .map(entry -> new MeltPlan.Field(
                        columns.indexOf(entry.getKey()), readers.field(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static Phrase why(String key, @Nullable Text said) {
        return said == null ? Phrase.of(key) : Phrase.of(key, said);
    }

    FileHeader header() {
        return header;
    }

    FieldReader[] fields() {
        return fields;
    }

    List<Case> cases() {
        return cases;
    }

    List<DaysInOrder> inOrder() {
        return inOrder;
    }

    List<MeltPlan.Cell> cells() {
        return melt.cells();
    }

    boolean melts() {
        return !rules.melts().isEmpty();
    }

    /** Why a row is no data, or null where it is. */
    @Nullable
    Phrase leftOut(FileRow row) {
        for (var rule : leftOut) {
            if (rule.when.holds(row)) {
                return rule.why;
            }
        }
        return null;
    }

    /** How many columns the profile needs and the header lacks or has more than once. */
    int lacking() {
        return readers.missing().size() + readers.several().size();
    }

    int used() {
        return readers.used().size();
    }

    /** How many cells a row must have at least. */
    int needed() {
        return rules.refuseOthers()
                ? header.width()
                : readers.used().isEmpty() ? 0 : readers.used().last() + 1;
    }

    /** Whether the header is as the profile says; columns it doesn't know may be refused. */
    boolean sound() {
        return lacking() == 0 && melt.sound() && unknown().isEmpty();
    }

    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (var place = 0; rules.refuseOthers() && place < header.width(); place++) {
            var name = header.name(place);
            // A column that is there twice is told as such.
            if (!name.isEmpty() && !readers.used().contains(place) && !twice(name)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private boolean twice(String name) {
        return readers.several().stream()
                .anyMatch(column ->
                        column.names().stream().anyMatch(one -> Fold.fold(one).equals(Fold.fold(name))));
    }

    /** Says what is wrong with the header; answers whether anything is. */
    boolean report(Problems problems, List<FileRow> titles) {
        var wanted = wanted(rules);
        for (var name : unknown()) {
            problems.add(header.line(), "", name, Phrase.of("expected.known-column", wanted));
        }
        readers.report(problems, wanted);
        melt.report(problems);
        var otherUnit = units(problems, titles);
        return otherUnit || !sound();
    }

    /** The columns a profile wants, for people. */
    static String wanted(Rules rules) {
        return rules.fields().values().stream()
                .flatMap(FieldRuleReader::columns)
                .map(column -> column.name().said())
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** A unit in the header, or above it, that isn't the profile's; or several of them in one file. */
    private boolean units(Problems problems, List<FileRow> titles) {
        if (rules.unitFrom() != null || readers.amounts().isEmpty()) {
            return false;
        }
        var unit = readers.unit();
        var wrong = false;
        BigDecimal first = null;
        for (var place : readers.amounts()) {
            var name = header.name(place);
            var said = HeaderUnit.of(name);
            if (said != null && first != null && first.compareTo(said) != 0) {
                problems.add(header.line(), name, name, Phrase.of("expected.one-unit"));
                wrong = true;
            } else if (said != null && said.compareTo(unit) != 0) {
                problems.add(header.line(), name, name, Phrase.of("expected.profile-unit-of", unit.toPlainString()));
                wrong = true;
            }
            first = first == null ? said : first;
        }
        for (var title : titles) {
            for (var place = 0; place < title.size(); place++) {
                var said = HeaderUnit.above(title.cell(place));
                if (said != null && said.compareTo(unit) != 0) {
                    problems.add(
                            title.line(),
                            "",
                            title.cell(place),
                            Phrase.of("expected.profile-unit-of", unit.toPlainString()));
                    wrong = true;
                }
            }
        }
        return wrong;
    }

    /** Folded words of the header. */
    Set<String> words() {
        return header.names().stream().map(Fold::fold).collect(Collectors.toSet());
    }
}
