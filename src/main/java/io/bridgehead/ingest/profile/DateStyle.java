package io.bridgehead.ingest.profile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way to write a day, a month or a year. Strict: there is no 31 February. Immutable. */
final class DateStyle {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The first serial after the 29 February 1900 that Excel counts and that never was. */
    private static final int FIRST_EXCEL_DAY = 61;

    private static final int LAST_EXCEL_DAY = 2_958_465;
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    private final String name;
    private final List<String> tokens;
    private final boolean hasMonth;
    private final boolean hasDay;

    private DateStyle(String name, List<String> tokens) {
        this.name = name;
        this.tokens = tokens;
        this.hasMonth = name.equals("excel") || tokens.stream().anyMatch(token -> token.startsWith("M"));
        this.hasDay = name.equals("excel") || tokens.stream().anyMatch(token -> token.startsWith("d"));
    }

    /** The style of this name, or null if it is none. */
    static @Nullable DateStyle of(String name) {
        if (name.equals("excel")) {
            return new DateStyle(name, List.of());
        }
        var tokens = tokens(name.equals("iso") ? "yyyy-MM-dd[time]" : normal(name));
        if (tokens == null) {
            return null;
        }
        var years = tokens.stream().filter("yyyy"::equals).count();
        var months = tokens.stream().filter(token -> token.startsWith("M")).count();
        var days = tokens.stream().filter(token -> token.startsWith("d")).count();
        var sound = years == 1 && months <= 1 && days <= months;
        return sound ? new DateStyle(name, tokens) : null;
    }

    private static @Nullable List<String> tokens(String style) {
        var tokens = new ArrayList<String>();
        for (var at = 0; at < style.length(); ) {
            var token = token(style, at);
            if (token == null) {
                return null;
            }
            tokens.add(token);
            at += token.length();
        }
        return tokens;
    }

    private static @Nullable String token(String style, int at) {
        for (var token : List.of("yyyy", "MMM", "MM", "M", "dd", "d", "[time]")) {
            if (style.startsWith(token, at)) {
                return token;
            }
        }
        var c = style.charAt(at);
        return c < 128 && (Character.isLetterOrDigit(c) || c == '[') ? null : String.valueOf(c);
    }

    String name() {
        return name;
    }

    boolean hasDay() {
        return hasDay;
    }

    /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, as much as the style says; null where the text isn't of it. */
    @Nullable
    String read(String text) {
        var normal = normal(text);
        try {
            var date = name.equals("excel") ? excel(normal) : date(normal);
            if (date == null) {
                return null;
            }
            return date.toString().substring(0, hasDay ? 10 : hasMonth ? 7 : 4);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate excel(String text) {
        var point = text.indexOf('.');
        var days = number(text, 0, point < 0 ? text.length() : point, 7);
        return days >= FIRST_EXCEL_DAY && days <= LAST_EXCEL_DAY ? EXCEL_EPOCH.plusDays(days) : null;
    }

    private @Nullable LocalDate date(String text) {
        var year = -1;
        var month = 1;
        var day = 1;
        var at = 0;
        for (var token : tokens) {
            var length = length(token, text, at);
            if (length < 0 || at + length > text.length()) {
                return null;
            }
            switch (token) {
                case "yyyy" -> year = number(text, at, at + length, 4);
                case "MMM" ->
                    month = MONTHS.indexOf(text.substring(at, at + length).toLowerCase(Locale.ROOT)) + 1;
                case "MM", "M" -> month = number(text, at, at + length, 2);
                case "dd", "d" -> day = number(text, at, at + length, 2);
                default -> {}
            }
            at += length;
        }
        return at == text.length() ? LocalDate.of(year, month, day) : null;
    }

    /** How many characters a token takes of the text, or -1 where it doesn't fit. */
    private static int length(String token, String text, int at) {
        return switch (token) {
            case "yyyy" -> 4;
            case "MMM" -> 3;
            case "MM", "dd" -> 2;
            case "M", "d" -> digit(text, at) && digit(text, at + 1) ? 2 : 1;
            case "[time]" -> time(text, at) ? text.length() - at : -1;
            default -> text.startsWith(token, at) ? token.length() : -1;
        };
    }

    /** Nothing, or a blank or T and what a time is written with. */
    private static boolean time(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        var rest = text.substring(at);
        return rest.length() <= 40
                && (rest.charAt(0) == 'T' || rest.charAt(0) == ' ')
                && rest.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || " :.+-ZAPM".indexOf(c) >= 0);
    }

    /** The number between two places, or -1 where other characters stand there. */
    private static int number(String text, int from, int to, int mostDigits) {
        if (from >= to || to - from > mostDigits) {
            return -1;
        }
        var number = 0;
        for (var i = from; i < to; i++) {
            if (!digit(text, i)) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
