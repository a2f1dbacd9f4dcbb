package io.bridgehead.briefing;

import io.bridgehead.figure.Figure;
import io.bridgehead.scope.BadScopeException;
import io.bridgehead.scope.ScopeCodec;
import java.util.stream.Stream;

/** How much a briefing may hold, and what its texts may be. */
final class Limits {
    static final int PARTS = 300;
    static final int TEXT = 20_000;
    /** Of all texts of a briefing together, and once more when its quotes are filled and notes stand beside it. */
    static final int LETTERS = 400_000;

    /** Figures that are asked for a briefing, those that are only quoted included. */
    static final int ASKS = 600;

    /** Of its figures together: each is a cell of a chart's workbook and of a table in every file. */
    static final int VALUES = 30_000;

    static final int NOTE = 2_000;
    static final int NOTES = 100;
    static final int ITEMS = 200;
    static final int LINE = 200;
    static final int LEVELS = 3;
    static final int QUERY = 4_000;
    static final int TEMPLATE = 5 * 1024 * 1024;
    static final int FILE = 100 * 1024 * 1024;

    private Limits() {}

    /** Fails with {@link BadBriefingException} at the first thing that is too much, or isn't a text. */
    static void check(Draft draft) {
        line("title", draft.title());
        if (draft.title().isBlank()) {
            throw new BadBriefingException("no-title");
        }
        line("author", draft.author());
        line("classification", draft.classification());
        if (draft.parts().size() > PARTS) {
            throw new BadBriefingException("too-many-parts", draft.parts().size(), PARTS);
        }
        for (var i = 0; i < draft.parts().size(); i++) {
            check(draft.parts().get(i), i + 1);
        }
        letters(draft.parts().stream().flatMap(Part::texts));
    }

    /** All texts of a briefing, as they are written or as they will be read. */
    static void letters(Stream<String> texts) {
        if (texts.mapToLong(String::length).sum() > LETTERS) {
            throw new BadBriefingException("too-much-text", LETTERS);
        }
    }

    /** All figures of a briefing. */
    static void values(Stream<Figure> figures) {
        var values = figures.mapToInt(figure -> QuotedValues.of(figure).size()).sum();
        if (values > VALUES) {
            throw new BadBriefingException("too-many-values", values, VALUES);
        }
    }

    /** The text of a note. */
    static void note(String text) {
        if (text.isBlank() || !isText(text) || text.length() > NOTE) {
            throw new BadBriefingException("bad-note", NOTE);
        }
    }

    /** A text of one line. */
    static void line(String what, String text) {
        if (text.length() > LINE || text.codePoints().anyMatch(Limits::isNoLetterOfALine)) {
            throw new BadBriefingException("bad-line", BadBriefingException.TEXTS.get("field." + what), LINE);
        }
    }

    /** A text of any number of lines. */
    static boolean isText(String text) {
        return text.length() <= TEXT && text.codePoints().noneMatch(Limits::isNoLetter);
    }

    /** A control character, or half of a letter: a database takes neither, nor does a file. */
    private static boolean isNoLetter(int letter) {
        return (Character.isISOControl(letter) && letter != '\n' && letter != '\t')
                || Character.getType(letter) == Character.SURROGATE;
    }

    private static boolean isNoLetterOfALine(int letter) {
        return isNoLetter(letter) || letter == '\n' || letter == '\t';
    }

    private static void check(Part part, int number) {
        if (!part.texts().allMatch(Limits::isText)) {
            throw new BadBriefingException("bad-text", number, TEXT);
        }
        switch (part) {
            case Part.Heading heading ->
                require(heading.level() >= 1 && heading.level() <= LEVELS, "bad-level", number, LEVELS);
            case Part.Paragraph paragraph -> {}
            case Part.Bullets bullets -> require(bullets.items().size() <= ITEMS, "too-many-items", number, ITEMS);
            case Part.Pictured pictured -> check(pictured, number);
        }
    }

    private static void check(Part.Pictured pictured, int number) {
        require(pictured.query().length() <= QUERY, "bad-query", number, QUERY);
        try {
            ScopeCodec.read(pictured.query());
        } catch (BadScopeException e) {
            throw new BadBriefingException("bad-scope", number, e.sentence());
        }
    }

    private static void require(boolean fulfilled, String key, Object... arguments) {
        if (!fulfilled) {
            throw new BadBriefingException(key, arguments);
        }
    }
}
