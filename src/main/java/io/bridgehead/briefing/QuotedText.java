package io.bridgehead.briefing;

import io.bridgehead.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text cut at its quotes, none of it lost: {@code {id@period}}, {@code {id/key@period}}, {@code {id/key|share}}. Two
 * opening braces are one that opens nothing.
 */
record QuotedText(List<Segment> segments) {
    /** Id, key, period, and what of the value is said. */
    private static final Pattern FORM = Pattern.compile(
            "(?<id>[a-z]{1,20}\\.[a-z-]{1,40})(?:/(?<key>[^@|{}]{1,200}))?(?:@(?<period>[^|{}]{1,20}))?(?:\\|(?<say>[a-z-]{1,20}))?");

    QuotedText {
        segments = List.copyOf(segments);
    }

    sealed interface Segment {
        /** As it was written. */
        String source();
    }

    /** @param text what it means: without the second of two braces */
    record Words(String source, String text) implements Segment {}

    /** @param position of its brace in the text, from 1 */
    record Quoted(String source, int position, Quote quote) implements Segment {}

    /** A brace that opens nothing that could be read. */
    record Unreadable(String source, int position, Text sentence) implements Segment {}

    static QuotedText of(String text) {
        var segments = new ArrayList<Segment>();
        var at = 0;
        while (at < text.length()) {
            var segment = next(text, at);
            segments.add(segment);
            at += segment.source().length();
        }
        return new QuotedText(segments);
    }

    private static Segment next(String text, int from) {
        if (text.startsWith("{{", from)) {
            return new Words("{{", "{");
        }
        if (text.charAt(from) == '{') {
            return quote(text, from);
        }
        var brace = text.indexOf('{', from);
        var words = text.substring(from, brace < 0 ? text.length() : brace);
        return new Words(words, words);
    }

    private static Segment quote(String text, int from) {
        var end = text.indexOf('}', from);
        if (end < 0) {
            return unreadable("{", from, "quote.open");
        }
        var source = text.substring(from, end + 1);
        var form = FORM.matcher(source.substring(1, source.length() - 1).strip());
        if (!form.matches()) {
            return unreadable(source, from, "quote.form");
        }
        var say = form.group("say") == null
                ? Say.VALUE
                : Say.of(form.group("say")).orElse(null);
        if (say == null) {
            return unreadable(source, from, "quote.say", form.group("say"), String.join(", ", Say.words()));
        }
        var code = form.group("period");
        var period = code == null ? null : QuotePeriod.of(code.strip()).orElse(null);
        return code != null && period == null
                ? unreadable(source, from, "quote.period-form", code)
                : new Quoted(source, from + 1, new Quote(form.group("id"), form.group("key"), period, say));
    }

    private static Segment unreadable(String source, int from, String key, Object... arguments) {
        return new Unreadable(source, from + 1, BadBriefingException.TEXTS.get(key, arguments));
    }
}
