package io.bridgehead.partners;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.ScopeWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Months in words, runs of neighbours together: 2019年3–4月、2020年. */
final class MonthWords {
    private static final int MOST_RUNS = 8;

    private MonthWords() {}

    static Text of(Collection<YearMonth> months) {
        var runs = new ArrayList<List<YearMonth>>();
        for (var month : new TreeSet<>(months)) {
            if (!runs.isEmpty() && runs.getLast().getLast().plusMonths(1).equals(month)) {
                runs.getLast().add(month);
            } else {
                runs.add(new ArrayList<>(List.of(month)));
            }
        }
        var said = Text.listed(runs.stream()
                .limit(MOST_RUNS)
                .map(run -> ScopeWords.months(run.getFirst(), run.getLast()))
                .toList());
        return runs.size() > MOST_RUNS ? Text.join("", said, Text.same(" …")) : said;
    }
}
