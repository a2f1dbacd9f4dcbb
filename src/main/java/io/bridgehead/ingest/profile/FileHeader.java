package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.table.FileRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The header of a file: which column stands where. */
final class FileHeader {
    static final int MISSING = -1;
    static final int SEVERAL = -2;

    private final long line;
    private final List<String> names;
    private final int width;
    private final List<Map<String, Integer>> lookups = new ArrayList<>();

    private FileHeader(long line, List<String> names) {
        this.line = line;
        this.names = List.copyOf(names);
        var last = names.size();
        while (last > 0 && names.get(last - 1).isEmpty()) {
            last--;
        }
        this.width = last;
        // As it is written, as it is read, and without the unit behind it.
        List<UnaryOperator<String>> ways =
                List.of(UnaryOperator.identity(), Fold::fold, name -> Fold.fold(HeaderUnit.without(name)));
        for (var way : ways) {
            var lookup = new HashMap<String, Integer>();
            for (var place = 0; place < width; place++) {
                if (!names.get(place).isEmpty()) {
                    lookup.merge(way.apply(names.get(place)), place, (one, other) -> SEVERAL);
                }
            }
            lookups.add(lookup);
        }
    }

    static FileHeader of(FileRow row) {
        return new FileHeader(row.line(), cells(row));
    }

    /** A blank cell above a lower one belongs to the cell at its left, which was merged. */
    static FileHeader of(FileRow upper, FileRow lower) {
        var names = new ArrayList<String>();
        var above = "";
        for (var place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            above = upper.cell(place).isEmpty() && !lower.cell(place).isEmpty() ? above : upper.cell(place);
            var below = lower.cell(place);
            names.add(above.isEmpty() || below.isEmpty() ? above + below : above + " / " + below);
        }
        return new FileHeader(lower.line(), names);
    }

    /** Of a file without one. */
    static FileHeader none() {
        return new FileHeader(0, List.of());
    }

    private static List<String> cells(FileRow row) {
        var cells = new ArrayList<String>();
        for (var place = 0; place < row.size(); place++) {
            cells.add(row.cell(place));
        }
        return cells;
    }

    long line() {
        return line;
    }

    /** Columns, blank ones at the end left away; 0 where the file has no header. */
    int width() {
        return width;
    }

    String name(int place) {
        return place < names.size() ? names.get(place) : letter(place);
    }

    List<String> names() {
        return names;
    }

    /** The place of a column from 0, {@link #MISSING}, or {@link #SEVERAL} where more than one is called so. */
    int find(ColumnName column) {
        if (column.names().isEmpty()) {
            return width > 0 && column.place() > width ? MISSING : column.place() - 1;
        }
        if (line == 0) {
            return place(column.names().get(0));
        }
        for (var lookup = 0; lookup < lookups.size(); lookup++) {
            for (var name : column.names()) {
                var key = lookup == 0 ? name : lookup == 1 ? Fold.fold(name) : Fold.fold(HeaderUnit.without(name));
                var place = lookups.get(lookup).get(key);
                if (place != null) {
                    return place;
                }
            }
        }
        return MISSING;
    }

    /** The place of a column called by its letters, as in a sheet. */
    private static int place(String letters) {
        var place = 0;
        for (var i = 0; i < letters.length(); i++) {
            var c = letters.charAt(i);
            if (c < 'A' || c > 'Z' || i > 2) {
                return MISSING;
            }
            place = place * 26 + c - 'A' + 1;
        }
        return place - 1;
    }

    private static String letter(int place) {
        var letters = new StringBuilder();
        for (var rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return String.join(",", names.subList(0, width));
    }
}
