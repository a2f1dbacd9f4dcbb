package io.bridgehead.reference;

import io.bridgehead.figure.Period;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scope in words, as it stands under a figure's title. */
public final class ScopeWords {
    private static final Texts TEXTS = new Texts("figures");
    private static final int MOST_NAMES = 3;

    private ScopeWords() {}

    /**
     * Region, period, flow, every filter by name, and the state of the data where it isn't today's.
     *
     * @param period what the data shown really cover; may be empty
     */
    public static Text subtitle(Scope scope, RegionCodes codes, Text period, Optional<Moment> moment) {
        var parts = new ArrayList<Text>();
        parts.add(codes.region().name());
        parts.add(period);
        if (scope.flow() != Flow.TOTAL) {
            parts.add(TEXTS.get("flow." + scope.flow().code()));
        }
        for (var parameter : List.of(
                Parameter.PARTNER,
                Parameter.CHAPTER,
                Parameter.SECTOR,
                Parameter.CLUSTER,
                Parameter.CHAIN,
                Parameter.DIVISION,
                Parameter.FAIR,
                Parameter.GROUP,
                Parameter.PORT)) {
            parts.add(names(scope.values(parameter).stream()
                    .map(code -> codes.name(parameter, code))
                    .toList()));
        }
        parts.add(names(scope.stages().stream()
                .map(stage -> TEXTS.get("stage." + stage.code()))
                .toList()));
        moment.ifPresent(then -> parts.add(TEXTS.get("as-of-batch", then.batch())));
        return Text.join(" · ", parts.toArray(Text[]::new));
    }

    /** The months from one to another, said as shortly as they can be. */
    public static Text months(YearMonth from, YearMonth to) {
        if (from.equals(to)) {
            return Period.month(from).label();
        }
        if (from.getMonthValue() == 1 && from.getYear() == to.getYear()) {
            return Period.yearToDate(to).label();
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return new Text(from.getYear() + "–" + to.getYear() + "年", from.getYear() + "–" + to.getYear());
        }
        return Text.of(lang -> Period.month(from).label().in(lang) + "–"
                + Period.month(to).label().in(lang));
    }

    /** The first few of some names, and how many there are where not all are said. */
    public static Text names(List<Text> names) {
        var shown = Text.listed(names.stream().limit(MOST_NAMES).toList());
        return names.size() <= MOST_NAMES
                ? shown
                : TEXTS.get("and-more", shown, names.size(), names.size() - MOST_NAMES);
    }
}
