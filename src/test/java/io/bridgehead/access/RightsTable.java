package io.bridgehead.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The table of docs/security.md: what each role may. */
final class RightsTable {
    private static final Pattern LINE = Pattern.compile("\\| (page|GET|POST|PUT|DELETE) `([^`]+)` \\|(.+)\\|");

    private RightsTable() {}

    /**
     * A line of it.
     *
     * @param way page, or a method of HTTP
     * @param path with the names of its variables in braces
     * @param everybody whether nobody has to be signed in
     */
    record Line(String way, String path, boolean everybody, Set<Role> roles) {
        boolean isPage() {
            return way.equals("page");
        }
    }

    static List<Line> read() {
        try {
            var lines = new ArrayList<Line>();
            for (var written : Files.readAllLines(Path.of("docs/security.md"))) {
                var line = LINE.matcher(written);
                if (line.matches()) {
                    lines.add(line(line.group(1), line.group(2), line.group(3).split("\\|")));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String way, String path, String... cells) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (says(cells[role.ordinal() + 1])) {
                roles.add(role);
            }
        }
        return new Line(way, path, says(cells[0]), roles);
    }

    private static boolean says(String cell) {
        return switch (cell.strip()) {
            case "yes" -> true;
            case "-" -> false;
            default -> throw new IllegalArgumentException("neither yes nor -: " + cell);
        };
    }
}
