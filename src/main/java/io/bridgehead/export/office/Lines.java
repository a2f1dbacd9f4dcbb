package io.bridgehead.export.office;

import io.bridgehead.export.office.TablePlan.Column;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects the rows of a table. What all rows have in common isn't said in each: their status and source become columns
 * only where they differ.
 */
final class Lines {
    static final Texts ELEMENT = new Texts("element");

    private final Figure figure;
    private final Lang lang;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Integer> optional = new HashSet<>();
    private final List<List<Entry>> rows = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    Lines(Figure figure, Lang lang) {
        this.figure = figure;
        this.lang = lang;
    }

    String word(String key) {
        return ELEMENT.in(lang, key);
    }

    Lines text(String key) {
        columns.add(Column.text(word(key)));
        return this;
    }

    Lines number(String name) {
        columns.add(Column.number(name));
        return this;
    }

    /** A column that is left out where nothing is known for it. */
    Lines known(String name) {
        optional.add(columns.size());
        return number(name);
    }

    void row(Status status, String source, List<Entry> entries) {
        row(List.of(status), List.of(source), entries);
    }

    void row(Collection<Status> status, Collection<String> source, List<Entry> entries) {
        rows.add(entries);
        statuses.add(joined(status, each -> word("status." + each.code())));
        sources.add(joined(source, each -> Origins.name(figure, each, lang)));
    }

    private static <T> String joined(Collection<T> all, Function<T, String> name) {
        return String.join(
                " / ",
                all.stream()
                        .map(name)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList());
    }

    TablePlan plan() {
        return plan(List.of());
    }

    /** @param totals rows under all others, of no status and source; an empty one is none */
    TablePlan plan(List<List<Entry>> totals) {
        var all = new ArrayList<List<Entry>>();
        var heads = new ArrayList<>(columns);
        var withStatus = differ(statuses);
        var withSource = differ(sources);
        for (var row = 0; row < rows.size(); row++) {
            var entries = new ArrayList<>(rows.get(row));
            if (withStatus) {
                entries.add(Entry.text(statuses.get(row)));
            }
            if (withSource) {
                entries.add(Entry.text(sources.get(row)));
            }
            all.add(entries);
        }
        if (withStatus) {
            heads.add(Column.text(word("status")));
        }
        if (withSource) {
            heads.add(Column.text(word("source")));
        }
        for (var total : totals) {
            var entries = new ArrayList<>(total);
            while (entries.size() < heads.size()) {
                entries.add(Entry.empty());
            }
            all.add(entries);
        }
        return known(heads, all, totals.size());
    }

    private static boolean differ(List<String> said) {
        return said.stream().distinct().count() > 1;
    }

    private TablePlan known(List<Column> heads, List<List<Entry>> rows, int totals) {
        var kept = new ArrayList<Integer>();
        for (var column = 0; column < heads.size(); column++) {
            var at = column;
            if (!optional.contains(column)
                    || rows.stream().map(row -> row.get(at).value()).anyMatch(Objects::nonNull)) {
                kept.add(column);
            }
        }
        return new TablePlan(
                kept.stream().map(heads::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                totals);
    }
}
