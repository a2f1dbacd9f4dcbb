package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Phrase;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of a code list: its fields as they stand, each read by what its name says it holds. */
final class ListRows implements RowParser {
    private static final Set<String> OPTIONAL_IN_COMMODITIES = Set.of("name_en", "unit");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern COMMODITY = Pattern.compile("[0-9]{2,10}");
    static final Pattern REVISION = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");
    private static final Pattern PUBLISHED = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?");

    private final Target target;
    private final List<String> columns;

    ListRows(Target target) {
        this.target = target;
        this.columns = target.fields();
    }

    String staged() {
        return "staging_list (line, " + String.join(", ", columns) + ")";
    }

    @Override
    public void parse(Cells cells, CopyRows out) {
        var values = new @Nullable String[columns.size()];
        for (var column = 0; column < values.length; column++) {
            values[column] = read(cells, column);
        }
        var from = columns.indexOf("valid_from");
        var to = columns.indexOf("valid_to");
        if (from >= 0 && to >= 0) {
            ordered(cells, values[from], values[to], to);
        }
        if (cells.wrong()) {
            return;
        }
        out.number(cells.line());
        for (var value : values) {
            out.text(value);
        }
        out.endRow();
    }

    private @Nullable String read(Cells cells, int column) {
        return switch (columns.get(column)) {
            case "code" ->
                target == Target.COMMODITIES
                        ? formed(cells, column, COMMODITY, "expected.commodity-code")
                        : formed(cells, column, CODE, "expected.list-code");
            case "id" -> formed(cells, column, CODE, "expected.list-code");
            case "revision" -> formed(cells, column, REVISION, "expected.revision");
            case "published" ->
                cells.optional(column) == null ? null : formed(cells, column, PUBLISHED, "expected.published");
            case "url" -> url(cells, column);
            case "held_on" -> text(cells.date(column));
            case "valid_from", "valid_to" -> text(cells.optionalDate(column));
            case "name_zh", "name_en", "publisher", "title", "country" ->
                target == Target.COMMODITIES && OPTIONAL_IN_COMMODITIES.contains(columns.get(column))
                        ? cells.optional(column)
                        : cells.required(column);
            case "leader_zh", "leader_en" -> cells.said(column, cells.optional(column));
            default -> cells.optional(column);
        };
    }

    private static @Nullable String formed(Cells cells, int column, Pattern form, String expected) {
        var text = cells.required(column);
        if (text != null && !form.matcher(text).matches()) {
            cells.wrong(column, Phrase.of(expected));
        }
        return text;
    }

    /** An address is shown and linked to, and never read. */
    private static @Nullable String url(Cells cells, int column) {
        var text = cells.optional(column);
        if (text != null && !isWebAddress(text)) {
            cells.wrong(column, Phrase.of("expected.url"));
        }
        return text;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Dates as texts are in the order of days. */
    private static void ordered(Cells cells, @Nullable String from, @Nullable String to, int column) {
        if (from != null && to != null && to.compareTo(from) < 0) {
            cells.wrong(column, Phrase.of("expected.not-before-start", from));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
