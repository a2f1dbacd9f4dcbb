package io.bridgehead.partners;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.bridgehead.figure.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The largest partners of a period and, of the others, what they add up to. */
final class LargestPartners {
    private static final int MOST = 20;

    private final Sums sums;
    private final BigDecimal total;
    private final @Nullable BigDecimal totalBefore;

    private LargestPartners(Sums sums) {
        this.sums = sums;
        this.total = sums.total();
        this.totalBefore = sums.totalBefore();
    }

    /** The largest first, then what the others add up to, what is assigned to none, and re-imports. */
    static List<Row> of(Sums sums) {
        return new LargestPartners(sums).rows();
    }

    private List<Row> rows() {
        var items = ordered(Sums.Sum::value);
        var shown = items.stream()
                .limit(MOST)
                .filter(sum -> sum.value().signum() > 0)
                .toList();
        var ranksBefore = ranksBefore();
        var rows = new ArrayList<Row>();
        shown.forEach(sum -> rows.add(row(sum.key(), Ranking.Kind.ITEM, List.of(sum), ranksBefore.get(sum.key()))));
        add(rows, Ranking.Kind.OTHERS, items.subList(shown.size(), items.size()));
        add(rows, Ranking.Kind.UNASSIGNED, of(Ranking.Kind.UNASSIGNED));
        add(rows, Ranking.Kind.RE_IMPORT, of(Ranking.Kind.RE_IMPORT));
        return rows.stream().filter(LargestPartners::isAnything).toList();
    }

    /** The partners, the largest first; of equals in the order of their codes, in which they come. */
    private List<Sums.Sum> ordered(Function<Sums.Sum, BigDecimal> by) {
        return sums.items().stream().sorted(comparing(by, reverseOrder())).toList();
    }

    /** Of those with trade the year before. */
    private Map<String, Integer> ranksBefore() {
        var ranks = new HashMap<String, Integer>();
        if (totalBefore != null) {
            for (var sum : ordered(LargestPartners::before)) {
                if (before(sum).signum() > 0) {
                    ranks.put(sum.key(), ranks.size() + 1);
                }
            }
        }
        return ranks;
    }

    private List<Sums.Sum> of(Ranking.Kind kind) {
        return sums.all().stream().filter(sum -> sum.kind() == kind).toList();
    }

    private void add(List<Row> rows, Ranking.Kind kind, List<Sums.Sum> parts) {
        if (!parts.isEmpty()) {
            rows.add(row(kind.code(), kind, parts, null));
        }
    }

    private Row row(String key, Ranking.Kind kind, List<Sums.Sum> parts, @Nullable Integer rankBefore) {
        return new Row(
                key,
                kind,
                sum(parts.stream().map(Sums.Sum::value)),
                totalBefore == null ? null : sum(parts.stream().map(LargestPartners::before)),
                count(parts, sum -> sum.value().signum() > 0),
                count(parts, sum -> sum.value().signum() <= 0 && before(sum).signum() > 0),
                rankBefore,
                total,
                totalBefore);
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int count(List<Sums.Sum> parts, Predicate<Sums.Sum> which) {
        return Math.toIntExact(parts.stream().filter(which).count());
    }

    private static BigDecimal before(Sums.Sum sum) {
        return Objects.requireNonNullElse(sum.before(), BigDecimal.ZERO);
    }

    private static boolean isAnything(Row row) {
        var before = row.before();
        return row.value().signum() != 0 || (before != null && before.signum() != 0);
    }

    /**
     * A partner among the largest, or what the others, re-imports or what is assigned to none add up to.
     *
     * @param before null where the year before can't be compared, as are the other numbers of it
     * @param partners how many there was trade with
     * @param without how many there was trade with only the year before
     */
    record Row(
            String key,
            Ranking.Kind kind,
            BigDecimal value,
            @Nullable BigDecimal before,
            int partners,
            int without,
            @Nullable Integer rankBefore,
            BigDecimal total,
            @Nullable BigDecimal totalBefore) {}
}
