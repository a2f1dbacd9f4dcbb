package io.bridgehead.projects;

import io.bridgehead.figure.Status;
import io.bridgehead.reference.Orders;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A listing as words of a page's URL and back: {@code list.name=wind}, {@code list.amount-from=100000000},
 * {@code list.origin="Shanghai"} for just that, {@code list.columns=name}, {@code list.sort=-amount} for the largest first. What is usual is left out, so one listing
 * has one URL.
 */
public final class ListingCodec {
    /** The words begin with it and a dot. */
    public static final String PREFIX = "list";

    private static final String COLUMNS = word("columns");
    private static final String SORT = word("sort");
    private static final String DOWN = "-";
    private static final List<String> STATUSES = List.of(Status.LOADED.code(), Status.SAMPLE.code());

    private ListingCodec() {}

    /** Fails with {@link BadScopeException} at the first word that isn't known or can't be read. */
    public static ProjectListing read(Map<String, List<String>> words, RegionCodes codes) {
        var allowed = words();
        for (var word : words.keySet()) {
            if (!allowed.contains(word)) {
                throw BadScopeException.unknown(word, allowed);
            }
        }
        var filters = new EnumMap<ProjectColumn, ColumnFilter>(ProjectColumn.class);
        for (var column : ProjectColumn.values()) {
            filter(words, column, codes).ifPresent(filter -> filters.put(column, filter));
        }
        var columns = words.getOrDefault(COLUMNS, List.of()).stream()
                .map(code -> column(COLUMNS, code))
                .toList();
        var sort = one(words, SORT);
        var down = sort != null && sort.startsWith(DOWN);
        var usual = ProjectListing.USUAL;
        return new ProjectListing(
                filters,
                columns.isEmpty() ? usual.columns() : columns,
                sort == null ? usual.sort() : column(SORT, down ? sort.substring(DOWN.length()) : sort),
                sort == null ? usual.ascending() : !down);
    }

    /** The words of a listing, in their fixed order. */
    public static Map<String, List<String>> write(ProjectListing listing) {
        var words = new LinkedHashMap<String, List<String>>();
        for (var column : ProjectColumn.values()) {
            listing.filter(column).ifPresent(filter -> {
                switch (filter) {
                    case ColumnFilter.Contains contains -> words.put(word(column.code()), List.of(contains.text()));
                    case ColumnFilter.Whole whole -> words.put(word(column.code()), List.of(FilterForms.said(whole)));
                    case ColumnFilter.AnyOf any -> words.put(word(column.code()), any.codes());
                    case ColumnFilter.Amounts amounts ->
                        bounds(words, column, FilterForms.said(amounts.from()), FilterForms.said(amounts.to()));
                    case ColumnFilter.Days days ->
                        bounds(
                                words,
                                column,
                                days.from() == null ? null : days.from().toString(),
                                days.to() == null ? null : days.to().toString());
                }
            });
        }
        var usual = ProjectListing.USUAL;
        if (!listing.columns().equals(usual.columns())) {
            words.put(
                    COLUMNS, listing.columns().stream().map(ProjectColumn::code).toList());
        }
        if (listing.sort() != usual.sort() || listing.ascending() != usual.ascending()) {
            words.put(
                    SORT,
                    List.of((listing.ascending() ? "" : DOWN) + listing.sort().code()));
        }
        return words;
    }

    private static Optional<ColumnFilter> filter(
            Map<String, List<String>> words, ProjectColumn column, RegionCodes codes) {
        var word = word(column.code());
        return switch (column.kind()) {
            case TEXT -> Optional.ofNullable(one(words, word)).map(text -> FilterForms.text(word, text));
            case CODES -> {
                var values = words.getOrDefault(word, List.of());
                yield values.isEmpty() ? Optional.empty() : Optional.of(anyOf(word, values, choices(column, codes)));
            }
            case AMOUNT, DAY -> {
                var from = one(words, word + FilterForms.FROM);
                var to = one(words, word + FilterForms.TO);
                if (from == null && to == null) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        column.kind() == ProjectColumn.Kind.AMOUNT
                                ? FilterForms.amounts(word, from, to)
                                : FilterForms.days(word + FilterForms.FROM, from, word + FilterForms.TO, to));
            }
        };
    }

    /** The codes a column may have in a region, in the order they are shown. */
    public static List<String> choices(ProjectColumn column, RegionCodes codes) {
        return column.list().map(list -> codes.list(list).codes()).orElseGet(() -> switch (column) {
            case STAGE -> Arrays.stream(Stage.values()).map(Stage::code).toList();
            case REACHED -> Stage.SIGNED.onwards().stream().map(Stage::code).toList();
            case SEGMENT -> Orders.SEGMENTS;
            case STATUS -> STATUSES;
            case NAME,
                    SECTOR,
                    AMOUNT,
                    SIGNED_ON,
                    CLUSTER,
                    CHAIN,
                    DIVISION,
                    ORIGIN,
                    INVESTOR,
                    STAGE_ON,
                    FAIR,
                    ID,
                    CURRENCY -> throw new IllegalArgumentException(column + " has no codes of its own");
        });
    }

    private static ColumnFilter anyOf(String word, List<String> values, List<String> choices) {
        for (var value : values) {
            if (!choices.contains(value)) {
                throw BadScopeException.notOneOf(word, value, choices);
            }
        }
        return new ColumnFilter.AnyOf(values.stream().distinct().sorted().toList());
    }

    private static ProjectColumn column(String word, String code) {
        return ProjectColumn.of(code).orElseThrow(() -> BadScopeException.notOneOf(word, code, ProjectColumn.codes()));
    }

    private static @Nullable String one(Map<String, List<String>> words, String word) {
        var values = words.getOrDefault(word, List.of());
        if (values.size() > 1) {
            throw BadScopeException.repeated(word);
        }
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private static void bounds(
            Map<String, List<String>> words, ProjectColumn column, @Nullable String from, @Nullable String to) {
        if (from != null) {
            words.put(word(column.code() + FilterForms.FROM), List.of(from));
        }
        if (to != null) {
            words.put(word(column.code() + FilterForms.TO), List.of(to));
        }
    }

    private static List<String> words() {
        var words = new ArrayList<String>();
        for (var column : ProjectColumn.values()) {
            var word = word(column.code());
            switch (column.kind()) {
                case TEXT, CODES -> words.add(word);
                case AMOUNT, DAY ->
                    Stream.of(FilterForms.FROM, FilterForms.TO).forEach(bound -> words.add(word + bound));
            }
        }
        words.add(COLUMNS);
        words.add(SORT);
        return words;
    }

    private static String word(String word) {
        return PREFIX + "." + word;
    }
}
