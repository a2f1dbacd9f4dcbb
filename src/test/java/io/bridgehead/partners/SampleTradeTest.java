package io.bridgehead.partners;

import static io.bridgehead.reference.FigureData.scope;
import static java.math.BigDecimal.ZERO;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Waterfall;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.TestDatabase;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.reference.SampleFiles;
import io.bridgehead.reference.SampleFiles.Trade;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of trade beside a sum over the sample's own file. */
class SampleTradeTest {
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    /** The region's own country: what came back from abroad. */
    private static final String OWN = "CHN";
    /** Of the last year the sample has eleven months. */
    private static final int LAST_YEAR = 2025;

    private static final int FIRST_YEAR = 2014;

    private static final Predicate<Trade> ALL = row -> true;

    private static List<Trade> rows;
    private static TestDatabase database;
    private static AskedCatalogue catalogue;

    @BeforeAll
    static void started() {
        rows = SampleFiles.trade();
        database = SampleDatabase.create();
        catalogue = new AskedCatalogue(database);
    }

    @AfterAll
    static void close() {
        catalogue.close();
        database.close();
    }

    @Test
    void countsThePartnersOfEachYear() {
        var counted = values(series("partners.count", "computed", scope()));

        assertThat(counted).hasSize(LAST_YEAR - FIRST_YEAR + 1);
        counted.forEach((day, value) -> assertThat(value)
                .as("%s", day)
                .isEqualByComparingTo(
                        BigDecimal.valueOf(partners(year(day.getYear()), ALL).size())));
    }

    @Test
    void countsThePartnersOfEachMonthOfOneFlow() {
        var counted = values(series("partners.count", "computed", scope("every", "month", "flow", "export")));

        assertThat(counted).hasSizeGreaterThan(140);
        counted.forEach((day, value) -> assertThat(value)
                .as("%s", day)
                .isEqualByComparingTo(
                        BigDecimal.valueOf(partners(row -> row.month().atDay(1).equals(day), flow("export"))
                                .size())));
    }

    @Test
    void findsWhoCameAndWhoWentOfTheSameMonths() {
        var came = values(series("partners.turnover", "new", scope()));
        var went = values(series("partners.turnover", "lost", scope()));

        assertThat(came).hasSize(LAST_YEAR - FIRST_YEAR);
        for (var year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
            var now = partners(year(year), ALL);
            var before = partners(sameMonthsBefore(year), ALL);
            assertThat(came.get(LocalDate.of(year, 1, 1)))
                    .as("new in %s", year)
                    .isEqualByComparingTo(BigDecimal.valueOf(less(now, before).size()));
            assertThat(went.get(LocalDate.of(year, 1, 1)))
                    .as("lost in %s", year)
                    .isEqualByComparingTo(BigDecimal.valueOf(-less(before, now).size()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-01,2025-11,total", "2024-01,2024-12,import", "2023-03,2023-08,export", "2019-07,2021-02,total"})
    void ranksPartnersByValueWithShareGrowthAndContribution(String from, String to, String flow) {
        var now = sums(row -> row.within(from, to), flow(flow), Trade::partner);
        var before = sums(before(from, to), flow(flow), Trade::partner);
        var total = total(now);
        var totalBefore = total(before);
        var ranking = (Ranking) catalogue
                .ask("partners.top", scope("from", from, "to", to, "flow", flow))
                .shape();
        var order = order(now);
        var orderBefore = order(before);
        var items = ranking.items().stream()
                .filter(item -> item.kind() == Ranking.Kind.ITEM)
                .toList();

        assertThat(ranking.total()).isEqualByComparingTo(yi(total));
        assertThat(items).extracting(Ranking.Item::key).isEqualTo(order.subList(0, 20));
        for (var item : items) {
            var value = now.get(item.key());
            var valueBefore = before.getOrDefault(item.key(), ZERO);
            assertThat(item.value()).as(item.key()).isEqualByComparingTo(yi(value));
            assertThat(item.share()).isEqualByComparingTo(fraction(value, total));
            assertThat(item.contribution())
                    .isEqualByComparingTo(
                            fraction(value.subtract(valueBefore).multiply(BigDecimal.valueOf(100)), totalBefore));
            same(
                    item.growth(),
                    valueBefore.compareTo(totalBefore.multiply(new BigDecimal("0.0001"))) < 0
                            ? null
                            : fraction(value.subtract(valueBefore), valueBefore));
            assertThat(item.rankBefore())
                    .as("rank of %s before", item.key())
                    .isEqualTo(orderBefore.contains(item.key()) ? orderBefore.indexOf(item.key()) + 1 : null);
        }
        var others = ranking.items().stream()
                .filter(item -> item.kind() == Ranking.Kind.OTHERS)
                .findFirst()
                .orElseThrow();
        assertThat(others.value())
                .isEqualByComparingTo(yi(order.stream().skip(20).map(now::get).reduce(ZERO, BigDecimal::add)));
        assertThat(others.name().en()).startsWith(order.size() - 20 + " ");
    }

    @Test
    void measuresConcentrationByTheSharesOfPartners() {
        var hhi = values(series("partners.concentration", "hhi", scope()));
        var three = values(series("partners.concentration", "cr3", scope()));
        var five = values(series("partners.concentration", "cr5", scope()));

        assertThat(hhi).hasSize(LAST_YEAR - FIRST_YEAR + 1);
        hhi.forEach((day, value) -> {
            var sums = sums(year(day.getYear()), ALL, Trade::partner);
            sums.remove(OWN);
            var total = total(sums);
            var shares = sums.values().stream()
                    .map(sum -> sum.divide(total, MathContext.DECIMAL128))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            assertThat(value)
                    .as("%s", day)
                    .isEqualByComparingTo(round(
                            shares.stream().map(share -> share.multiply(share)).reduce(ZERO, BigDecimal::add)));
            assertThat(three.get(day))
                    .isEqualByComparingTo(round(shares.stream().limit(3).reduce(ZERO, BigDecimal::add)));
            assertThat(five.get(day))
                    .isEqualByComparingTo(round(shares.stream().limit(5).reduce(ZERO, BigDecimal::add)));
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-01,2025-11,total", "2020-01,2020-12,export", "2024-03,2024-03,import"})
    void splitsGrowthIntoNewLostAndContinuingPartners(String from, String to, String flow) {
        var now = sums(row -> row.within(from, to), flow(flow), Trade::partner);
        var before = sums(before(from, to), flow(flow), Trade::partner);
        var waterfall = (Waterfall) catalogue
                .ask("partners.margins", scope("from", from, "to", to, "flow", flow))
                .shape();

        assertThat(waterfall.from().value()).isEqualByComparingTo(yi(total(before)));
        assertThat(waterfall.to().value()).isEqualByComparingTo(yi(total(now)));
        assertThat(change(waterfall, "new"))
                .isEqualByComparingTo(yi(change(now, before, key -> !before.containsKey(key))));
        assertThat(change(waterfall, "lost"))
                .isEqualByComparingTo(yi(change(now, before, key -> !now.containsKey(key))));
        assertThat(change(waterfall, "continuing"))
                .isEqualByComparingTo(yi(change(now, before, key -> now.containsKey(key) && before.containsKey(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "import"})
    void addsUpTradeByYearAndMonthWithItsGrowth(String flow) {
        for (var point : series("trade.total", flow, scope()).points()) {
            var year = point.period().start().getYear();
            var value = total(sums(year(year), flow(flow), Trade::flow));
            var before = total(sums(sameMonthsBefore(year), flow(flow), Trade::flow));
            assertThat(point.value()).as("%s", year).isEqualByComparingTo(yi(value));
            same(point.growth(), year == FIRST_YEAR ? null : fraction(value.subtract(before), before));
        }
        var months = values(series("trade.total", flow, scope("every", "month")));
        assertThat(months).hasSizeGreaterThan(140);
        months.forEach((day, value) -> assertThat(value)
                .isEqualByComparingTo(
                        yi(total(sums(row -> row.month().atDay(1).equals(day), flow(flow), Trade::flow)))));
    }

    @Test
    void comparesTheSameMonthsOfEveryYear() {
        for (var flow : List.of("export", "import")) {
            var values = values(series("trade.ytd", flow, scope()));
            assertThat(values).hasSize(LAST_YEAR - FIRST_YEAR + 1);
            values.forEach((day, value) -> assertThat(value)
                    .isEqualByComparingTo(yi(total(sums(
                            row -> row.within(day.getYear() + "-01", day.getYear() + "-11"),
                            flow(flow),
                            Trade::flow)))));
        }
    }

    @Test
    void takesImportsFromExports() {
        values(series("trade.balance", "balance", scope()))
                .forEach((day, value) -> assertThat(value)
                        .isEqualByComparingTo(yi(total(sums(year(day.getYear()), flow("export"), Trade::flow))
                                .subtract(total(sums(year(day.getYear()), flow("import"), Trade::flow))))));
    }

    @Test
    void countsAMemberOfAGroupFromTheDayItJoined() {
        var from = "2010-01";
        var to = "2025-11";
        var ranking = (Ranking)
                catalogue.ask("trade.groups", scope("from", from, "to", to)).shape();
        var expected = new HashMap<String, BigDecimal>();
        SampleFiles.list("country-groups").forEach(group -> expected.put(group.get("code"), ZERO));
        for (var member : SampleFiles.list("country-group-members")) {
            var since = LocalDate.parse(member.get("valid_from"));
            rows.stream()
                    .filter(row -> row.partner().equals(member.get("partner"))
                            && !row.partner().equals(OWN))
                    .filter(row -> !row.month().atDay(1).isBefore(since))
                    .forEach(row -> expected.merge(member.get("code"), row.value(), BigDecimal::add));
        }

        assertThat(ranking.items()).hasSize(expected.size());
        ranking.items()
                .forEach(item ->
                        assertThat(item.value()).as(item.key()).isEqualByComparingTo(yi(expected.get(item.key()))));
        assertThat(ranking.total()).isEqualByComparingTo(yi(total(sums(ALL, ALL, Trade::flow))));
    }

    @Test
    void addsUpChaptersWithinTheirSections() {
        var from = "2024-01";
        var to = "2024-12";
        var now = sums(row -> row.within(from, to), ALL, Trade::hs);
        var before = sums(before(from, to), ALL, Trade::hs);
        var sections = SampleFiles.list("hs-chapters").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("section")));
        var composition = (Composition)
                catalogue.ask("trade.chapters", scope("from", from, "to", to)).shape();

        assertThat(composition.parts())
                .extracting(Composition.Part::key)
                .containsExactlyInAnyOrderElementsOf(now.keySet());
        for (var part : composition.parts()) {
            var value = now.get(part.key());
            var valueBefore = before.getOrDefault(part.key(), ZERO);
            assertThat(part.value()).as(part.key()).isEqualByComparingTo(yi(value));
            assertThat(part.share()).isEqualByComparingTo(fraction(value, total(now)));
            assertThat(part.group()).isEqualTo(sections.get(part.key()));
            same(
                    part.growth(),
                    valueBefore.compareTo(total(before).multiply(new BigDecimal("0.0001"))) < 0
                            ? null
                            : fraction(value.subtract(valueBefore), valueBefore));
        }
    }

    @Test
    void tellsWhichChaptersMadeTradeGrow() {
        var now = sums(row -> row.within("2025-01", "2025-11"), ALL, Trade::hs);
        var before = sums(before("2025-01", "2025-11"), ALL, Trade::hs);
        var waterfall = (Waterfall) catalogue.ask("trade.growth", scope()).shape();
        var named = new HashSet<String>();

        for (var step : waterfall.steps()) {
            if (step.kind() == Ranking.Kind.ITEM) {
                named.add(step.key());
                var change = change(now, before, step.key()::equals);
                assertThat(step.change()).as(step.key()).isEqualByComparingTo(yi(change));
                assertThat(step.contribution())
                        .isEqualByComparingTo(fraction(change.multiply(BigDecimal.valueOf(100)), total(before)));
            }
        }
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(change(waterfall, "others"))
                .isEqualByComparingTo(yi(change(now, before, key -> !named.contains(key))));
    }

    @Test
    void fillsEachMonthOfEachYear() {
        var matrix =
                (Matrix) catalogue.ask("trade.season", scope("flow", "export")).shape();

        assertThat(matrix.columns()).hasSize(LAST_YEAR - FIRST_YEAR + 1);
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                var month = matrix.columns().get(column).key() + "-"
                        + matrix.rows().get(row).key();
                same(
                        matrix.cells().get(row).get(column),
                        "2025-12".equals(month)
                                ? null
                                : yi(total(sums(each -> each.within(month, month), flow("export"), Trade::flow))));
            }
        }
    }

    @Test
    void tellsOfOnePartnerItsValueShareRankAndBalance() {
        var from = "2024-01";
        var to = "2024-12";
        var all = sums(row -> row.within(from, to), ALL, Trade::partner);
        var exports = sums(row -> row.within(from, to), flow("export"), Trade::partner)
                .get("RUS");
        var imports = sums(row -> row.within(from, to), flow("import"), Trade::partner)
                .get("RUS");
        var facts = (Facts) catalogue
                .ask("partners.profile", scope("from", from, "to", to, "partner", "RUS"))
                .shape();
        Function<String, BigDecimal> value = key -> requireNonNull(facts.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value());

        assertThat(value.apply("value")).isEqualByComparingTo(yi(all.get("RUS")));
        assertThat(value.apply("share"))
                .isEqualByComparingTo(fraction(all.get("RUS"), total(all)).movePointRight(2));
        assertThat(value.apply("rank"))
                .isEqualByComparingTo(BigDecimal.valueOf(order(all).indexOf("RUS") + 1));
        assertThat(value.apply("export")).isEqualByComparingTo(yi(exports));
        assertThat(value.apply("import")).isEqualByComparingTo(yi(imports));
        assertThat(value.apply("balance")).isEqualByComparingTo(yi(exports.subtract(imports)));
        assertThat(value.apply("years"))
                .isEqualByComparingTo(BigDecimal.valueOf(rows.stream()
                        .filter(row ->
                                row.partner().equals("RUS") && row.value().signum() > 0)
                        .map(row -> row.month().getYear())
                        .distinct()
                        .count()));
    }

    @Test
    void putsEachPartnerWhereItIs() {
        var now = sums(row -> row.within("2023-01", "2023-12"), ALL, Trade::partner);
        var places = (Places) catalogue
                .ask("partners.map", scope("from", "2023-01", "to", "2023-12"))
                .shape();
        var found = new HashMap<String, BigDecimal>();
        places.places().forEach(place -> found.put(place.key(), requireNonNull(place.value())));
        found.values().removeIf(value -> value.signum() == 0);

        assertThat(found.keySet()).isEqualTo(now.keySet());
        now.forEach(
                (partner, value) -> assertThat(found.get(partner)).as(partner).isEqualByComparingTo(yi(value)));
    }

    private static Trend.Series series(String id, String key, Scope scope) {
        return ((Trend) catalogue.ask(id, scope).shape())
                .series().stream()
                        .filter(series -> series.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    /** By the first day, those that are known; of the last year only eleven months are. */
    private static Map<LocalDate, BigDecimal> values(Trend.Series series) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        for (var point : series.points()) {
            var value = point.value();
            if (value != null) {
                values.put(point.period().start(), value);
            }
            if (point.period().basis() == Basis.YEAR) {
                assertThat(point.period().start().getYear()).isLessThan(LAST_YEAR);
            }
        }
        return values;
    }

    private static Predicate<Trade> year(int year) {
        return row -> row.month().getYear() == year;
    }

    private static Predicate<Trade> sameMonthsBefore(int year) {
        return row -> row.month().getYear() == year - 1
                && (year < LAST_YEAR || row.month().getMonthValue() < 12);
    }

    private static Predicate<Trade> before(String from, String to) {
        return row ->
                new Trade(row.month().plusYears(1), row.partner(), row.flow(), row.hs(), row.value()).within(from, to);
    }

    private static Predicate<Trade> flow(String flow) {
        return row -> flow.equals("total") || row.flow().equals(flow);
    }

    /** Sums above zero by key. */
    private static Map<String, BigDecimal> sums(
            Predicate<Trade> when, Predicate<Trade> which, Function<Trade, String> key) {
        var sums = new TreeMap<String, BigDecimal>();
        rows.stream()
                .filter(when)
                .filter(which)
                .forEach(row -> sums.merge(key.apply(row), row.value(), BigDecimal::add));
        sums.values().removeIf(value -> value.signum() <= 0);
        return sums;
    }

    private static Set<String> partners(Predicate<Trade> when, Predicate<Trade> which) {
        var partners = new HashSet<>(sums(when, which, Trade::partner).keySet());
        partners.remove(OWN);
        return partners;
    }

    /** Partners by value, the largest first. */
    private static List<String> order(Map<String, BigDecimal> sums) {
        return sums.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(OWN))
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> less(Set<String> some, Set<String> others) {
        var less = new HashSet<>(some);
        less.removeAll(others);
        return less;
    }

    private static BigDecimal total(Map<String, BigDecimal> sums) {
        return sums.values().stream().reduce(ZERO, BigDecimal::add);
    }

    /** Re-imports have a step of their own. */
    private static BigDecimal change(
            Map<String, BigDecimal> now, Map<String, BigDecimal> before, Predicate<String> which) {
        var keys = new HashSet<>(now.keySet());
        keys.addAll(before.keySet());
        keys.remove(OWN);
        return keys.stream()
                .filter(which)
                .map(key -> now.getOrDefault(key, ZERO).subtract(before.getOrDefault(key, ZERO)))
                .reduce(ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal change(Waterfall waterfall, String step) {
        return waterfall.steps().stream()
                .filter(each -> each.key().equals(step))
                .findFirst()
                .orElseThrow()
                .change();
    }

    private static void same(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    private static BigDecimal yi(BigDecimal value) {
        return value.divide(YI);
    }

    private static BigDecimal fraction(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 8, RoundingMode.HALF_UP);
    }

    private static BigDecimal round(BigDecimal value) {
        return value.setScale(8, RoundingMode.HALF_UP);
    }
}
