package io.bridgehead.briefing;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Trend;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures quoted in texts: {@code {partners.count@2014}} becomes what the figure says, as the briefing's region and state
 * of the data have it.
 *
 * <ul>
 *   <li>{@code {id@period}}: of a figure over time the point of that period, in the first series that has a value there;
 *       {@code {id/series@period}} in the series named. {@code @latest}, {@code @latest-quarter} and
 *       {@code @latest-month} are the last point that has a value.
 *   <li>{@code {id/key}}: of any other figure the value of that key: a bar's, a cell's as row/column, a key figure's. With
 *       {@code @period} the figure is asked for that period. Without a key it is the total, or the only value there is.
 *       Of a ranking, {@code #1} is the first.
 *   <li>{@code |share}, {@code |growth}, {@code |published-growth}, {@code |period}, {@code |name}: said instead of the
 *       value.
 *   <li><code>{{</code> is a brace and opens nothing.
 * </ul>
 *
 * A value that is missing is a dash. What isn't there at all is a problem that says what there is.
 */
final class Quotes {
    private final Catalogue catalogue;

    Quotes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param text with every quote that could be read in its place; the others as they were written
     * @param sample whether any of them is of sample data
     */
    record Filled(String text, List<Problem> problems, boolean sample) {}

    /** What must be asked to fill a text. */
    List<Ask> asks(String text, Standpoint from) {
        return QuotedText.of(text).segments().stream()
                .filter(QuotedText.Quoted.class::isInstance)
                .map(QuotedText.Quoted.class::cast)
                .flatMap(quoted -> question(quoted.quote()).stream()
                        .filter(question -> objection(question, quoted.quote()) == null)
                        .map(question -> ask(question, quoted.quote(), from)))
                .toList();
    }

    /** @param answers to at least what {@link #asks} told */
    Filled fill(String text, Standpoint from, Map<Ask, Answer> answers) {
        var filled = new StringBuilder();
        var problems = new ArrayList<Problem>();
        var sample = false;
        for (var segment : QuotedText.of(text).segments()) {
            switch (segment) {
                case QuotedText.Words words -> filled.append(words.text());
                case QuotedText.Unreadable unreadable -> {
                    problems.add(problem(unreadable.position(), unreadable.source(), unreadable.sentence()));
                    filled.append(unreadable.source());
                }
                case QuotedText.Quoted quoted -> {
                    switch (read(quoted.quote(), from, answers)) {
                        case Read.Value value -> {
                            sample |= value.value().sample();
                            filled.append(value.value().said(quoted.quote().say(), from.lang()));
                        }
                        case Read.Refused refused -> {
                            problems.add(problem(quoted.position(), quoted.source(), refused.sentence()));
                            filled.append(quoted.source());
                        }
                    }
                }
            }
        }
        return new Filled(filled.toString(), problems, sample);
    }

    private static Problem problem(int position, String found, Text sentence) {
        return new Problem(1, position, found, sentence);
    }

    private Read read(Quote quote, Standpoint from, Map<Ask, Answer> answers) {
        var question = question(quote).orElse(null);
        if (question == null) {
            return Read.refused("no-figure", quote.question());
        }
        var objection = objection(question, quote);
        if (objection != null) {
            return new Read.Refused(objection);
        }
        var answer = answers.get(ask(question, quote, from));
        return switch (answer) {
            case null -> throw new IllegalArgumentException("nobody asked for " + quote);
            case Answer.Refused refused -> new Read.Refused(refused.sentence());
            case Answer.Given given -> Read.of(quote, given.figure());
        };
    }

    private Optional<Question> question(Quote quote) {
        return catalogue.find(quote.question());
    }

    /** Why a question can't be quoted like that whatever the data; null: it can. */
    private static @Nullable Text objection(Question question, Quote quote) {
        if (question.isComparison()) {
            return BadBriefingException.TEXTS.get("quote.comparison");
        }
        var quoted = quote.period();
        if (overTime(question)) {
            return quoted == null ? BadBriefingException.TEXTS.get("quote.period-needed", quote.question()) : null;
        }
        if (quoted == null || quoted.period() == null) {
            return null;
        }
        return switch (quoted.period().basis()) {
            case AS_OF -> BadBriefingException.TEXTS.get("quote.no-day", quote.question());
            case YEAR, QUARTER, MONTH, YEAR_TO_DATE ->
                question.parameters().contains(Parameter.TO)
                        ? null
                        : BadBriefingException.TEXTS.get("quote.no-period-taken", quote.question());
        };
    }

    /** A figure over time has the period in it; any other is asked for it. */
    private static Ask ask(Question question, Quote quote, Standpoint from) {
        var scope = from.scope();
        var quoted = quote.period();
        if (quoted == null) {
            return Ask.of(question, scope);
        }
        if (overTime(question)) {
            return Ask.of(question, scope.with(Parameter.EVERY, quoted.every().code()));
        }
        var period = quoted.period();
        return Ask.of(
                question,
                period == null ? scope : during(scope, YearMonth.from(period.start()), YearMonth.from(period.end())));
    }

    private static Scope during(Scope scope, YearMonth first, YearMonth last) {
        return scope.with(Parameter.FROM, first.toString()).with(Parameter.TO, last.toString());
    }

    private static boolean overTime(Question question) {
        return question.shape().equals(Trend.class);
    }
}
