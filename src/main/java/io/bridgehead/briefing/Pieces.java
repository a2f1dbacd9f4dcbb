package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers the pieces of one briefing, part by part. Not thread-safe. */
final class Pieces {
    private final List<Brief.Piece> pieces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BriefingAsks asks;
    private final Quotes quotes;
    private final Standpoint from;
    private final Map<Ask, Answer> answers;
    private final Remarks remarks;
    private boolean sample;

    Pieces(BriefingAsks asks, Quotes quotes, Standpoint from, Map<Ask, Answer> answers, Remarks remarks) {
        this.asks = asks;
        this.quotes = quotes;
        this.from = from;
        this.answers = answers;
        this.remarks = remarks;
    }

    /** Words have no mark beside them as figures do: where they quote sample data the first line says so. */
    List<Brief.Piece> list() {
        if (!sample) {
            return List.copyOf(pieces);
        }
        var notice =
                new Brief.Paragraph(BadBriefingException.TEXTS.get("sample").in(from.lang()));
        return Stream.concat(Stream.of(notice), pieces.stream()).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    /** @param number of the part, from 1 */
    void add(Part part, int number) {
        switch (part) {
            case Part.Heading heading -> pieces.add(new Brief.Heading(filled(heading.text(), number), heading.level()));
            case Part.Paragraph paragraph -> pieces.add(new Brief.Paragraph(filled(paragraph.text(), number)));
            case Part.Bullets bullets ->
                pieces.add(new Brief.Bullets(bullets.items().stream()
                        .map(item -> filled(item, number))
                        .toList()));
            case Part.Pictured pictured -> picture(pictured, number);
        }
    }

    private String filled(String text, int number) {
        var filled = quotes.fill(text, from, answers);
        sample |= filled.sample();
        filled.problems().forEach(problem -> problems.add(problem.in(number)));
        return filled.text();
    }

    /** A figure that can't be asked leaves a line that says so: nobody should miss that it is missing. */
    private void picture(Part.Pictured pictured, int number) {
        var words = filled(pictured.words(), number);
        asks.of(pictured, from)
                .ifPresentOrElse(
                        ask -> picture(pictured, number, words, ask),
                        () -> refused(
                                pictured, number, BadBriefingException.TEXTS.get("no-figure", pictured.question())));
    }

    private void picture(Part.Pictured pictured, int number, String words, Ask ask) {
        switch (answers.get(ask)) {
            case null -> throw new IllegalArgumentException("nobody asked for " + ask);
            case Answer.Refused refused -> refused(pictured, number, refused.sentence());
            case Answer.Given given ->
                pieces.add(new Brief.Pictured(given.figure(), words, remarks.on(ask, given.figure())));
        }
    }

    private void refused(Part.Pictured pictured, int number, Text sentence) {
        problems.add(new Problem(number, 0, pictured.question(), sentence));
        var line = BadBriefingException.TEXTS.get("figure-missing", pictured.question(), sentence);
        pieces.add(new Brief.Paragraph(line.in(from.lang())));
    }
}
