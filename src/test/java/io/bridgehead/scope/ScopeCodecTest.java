package io.bridgehead.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.figure.Lang;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeCodecTest {
    private static final int CASES = 1_000;
    private static final String CODE_LETTERS = "abcXYZ019-._中蒙é";

    @Test
    void readsBackEveryScopeItWrites() {
        var random = new Random(20260101);
        for (var i = 0; i < CASES; i++) {
            var scope = scope(random);

            assertThat(ScopeCodec.read(ScopeCodec.write(scope))).isEqualTo(scope);
        }
    }

    @Test
    void readsBackEveryScopeFromTheQueryOfAUrl() {
        var random = new Random(20260102);
        for (var i = 0; i < CASES; i++) {
            var scope = scope(random);
            var query = ScopeCodec.query(scope);

            assertThat(query).matches("[A-Za-z0-9=&%.*_+-]+");
            assertThat(ScopeCodec.read(parsed(query))).isEqualTo(scope);
            assertThat(ScopeCodec.read(query)).isEqualTo(scope);
        }
    }

    @Test
    void refusesAQueryThatIsNotEncoded() {
        assertThatThrownBy(() -> ScopeCodec.read("partner=%zz"))
                .isInstanceOfSatisfying(
                        BadScopeException.class,
                        e -> assertThat(e.sentence().en())
                                .isEqualTo("partner=%zz can't be read: a text encoded as in a URL (such as %20)"
                                        + " is expected."));
        assertThat(ScopeCodec.read("")).isEqualTo(Scope.of(Scope.FIRST_REGION, Lang.ZH));
    }

    @Test
    void writesOneUrlForOneScope() {
        var random = new Random(20260103);
        for (var i = 0; i < CASES; i++) {
            var query = ScopeCodec.query(scope(random));

            assertThat(ScopeCodec.query(ScopeCodec.read(parsed(query)))).isEqualTo(query);
        }
    }

    @Test
    void refusesGarbageInPlainWordsAndNeverOtherwise() {
        var random = new Random(20260104);
        var refused = 0;
        for (var i = 0; i < CASES; i++) {
            try {
                ScopeCodec.read(garbage(random));
            } catch (BadScopeException e) {
                refused++;
                assertThat(e.parameter()).isNotNull();
                assertThat(e.sentence().zh()).isNotBlank();
                assertThat(e.sentence().en()).isNotBlank();
            }
        }
        assertThat(refused).isGreaterThan(CASES / 2);
    }

    @Test
    void saysWhichParameterIsWrongAndWhatIsAllowed() {
        assertThatThrownBy(() -> ScopeCodec.read(Map.of("every", List.of("week"))))
                .isInstanceOfSatisfying(BadScopeException.class, e -> {
                    assertThat(e.parameter()).isEqualTo("every");
                    assertThat(e.allowed()).containsExactly("year", "quarter", "month");
                    assertThat(e.sentence().en()).isEqualTo("every=week is not known. Allowed: year, quarter, month.");
                });
        assertThatThrownBy(() -> ScopeCodec.read(Map.of("colour", List.of("red"))))
                .isInstanceOfSatisfying(
                        BadScopeException.class, e -> assertThat(e.parameter()).isEqualTo("colour"));
        assertThatThrownBy(() -> ScopeCodec.read(Map.of("from", List.of("2024"), "to", List.of("2023-12"))))
                .isInstanceOf(BadScopeException.class);
        assertThatThrownBy(() -> ScopeCodec.read(Map.of("flow", List.of("import", "export"))))
                .isInstanceOfSatisfying(
                        BadScopeException.class, e -> assertThat(e.parameter()).isEqualTo("flow"));
    }

    @Test
    void takesAYearAsItsFirstOrItsLastMonth() {
        var scope = ScopeCodec.read(Map.of("from", List.of("2018"), "to", List.of("2025")));

        assertThat(scope.from()).isEqualTo(YearMonth.of(2018, 1));
        assertThat(scope.to()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(ScopeCodec.query(scope)).isEqualTo("region=CN-NM&from=2018&to=2025");
    }

    @Test
    void takesABatchADayOrATimeAsTheStateOfTheData() {
        assertThat(asOf("12")).isEqualTo(new AsOf.Batch(12));
        assertThat(asOf("2026-11-20")).isEqualTo(new AsOf.Day(LocalDate.of(2026, 11, 20)));
        assertThat(asOf("2026-11-20T10:00:00+08:00"))
                .isEqualTo(new AsOf.Time(OffsetDateTime.parse("2026-11-20T10:00+08:00")));
        assertThat(asOf("2026-11-20T10:00 08:00")).isEqualTo(asOf("2026-11-20T10:00+08:00"));
    }

    @Test
    void endsADayAsTheOfficesClocksDo() {
        assertThat(new AsOf.Day(LocalDate.of(2026, 11, 20)).end())
                .isEqualTo(Instant.parse("2026-11-20T15:59:59.999999Z"));
    }

    @Test
    void refusesAStateOfTheDataItCantRead() {
        for (var value : List.of(
                "0",
                "-1",
                "x",
                "1.5",
                "2026-13-01",
                "2026-02-30",
                "2026-11-20T10:00",
                "2026-11",
                "99999999999999999999")) {
            assertThatThrownBy(() -> asOf(value)).isInstanceOfSatisfying(BadScopeException.class, e -> {
                assertThat(e.parameter()).isEqualTo("as-of");
                assertThat(e.sentence().en())
                        .startsWith("as-of=" + value + " can't be read: a batch number, a date")
                        .contains("a time with its offset");
            });
        }
    }

    @Test
    void keepsTheStateOfTheDataForEveryQuestion() {
        var scope = ScopeCodec.read(Map.of("as-of", List.of("12"), "flow", List.of("export")));

        assertThat(ScopeCodec.query(scope.only(Set.of()))).isEqualTo("region=CN-NM&as-of=12");
    }

    private static @Nullable AsOf asOf(String value) {
        return ScopeCodec.read(Map.of("as-of", List.of(value))).asOf();
    }

    private static Scope scope(Random random) {
        var from = random.nextBoolean() ? month(random) : null;
        var to = random.nextBoolean() ? month(random) : null;
        if (from != null && to != null && to.isBefore(from)) {
            to = from;
        }
        return new Scope(
                List.of("CN-NM", "CN-HL", "US", "MN-1").get(random.nextInt(4)),
                from,
                to,
                Every.values()[random.nextInt(3)],
                Flow.values()[random.nextInt(3)],
                codes(random),
                codes(random),
                codes(random),
                codes(random),
                codes(random),
                codes(random),
                codes(random),
                codes(random),
                codes(random),
                Arrays.stream(Stage.values())
                        .filter(stage -> random.nextInt(4) == 0)
                        .toList(),
                Measure.values()[random.nextInt(2)],
                Show.values()[random.nextInt(3)],
                random.nextBoolean()
                        ? null
                        : List.of("partners.top", "projects.by-sector").get(random.nextInt(2)),
                By.values()[random.nextInt(3)],
                random.nextBoolean()
                        ? null
                        : List.of("CNY", "USD-million", "CNY-yi", "EUR-billion").get(random.nextInt(4)),
                random.nextBoolean() ? null : List.of("RUS", "2023-01..2023-06").get(random.nextInt(2)),
                asOf(random),
                Lang.values()[random.nextInt(2)]);
    }

    private static @Nullable AsOf asOf(Random random) {
        var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
        return switch (random.nextInt(4)) {
            case 0 -> new AsOf.Batch(1 + random.nextLong(1_000_000));
            case 1 -> new AsOf.Day(day);
            case 2 ->
                new AsOf.Time(day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                        .atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(-11, 12), 0)));
            default -> null;
        };
    }

    private static YearMonth month(Random random) {
        return YearMonth.of(1990 + random.nextInt(60), 1 + random.nextInt(12));
    }

    private static List<String> codes(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    var code = new StringBuilder("a").append(i);
                    for (var length = random.nextInt(8); length > 0; length--) {
                        code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
                    }
                    return code.toString();
                })
                .toList();
    }

    private static Map<String, List<String>> garbage(Random random) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var i = 1 + random.nextInt(3); i > 0; i--) {
            var word = random.nextInt(5) == 0
                    ? text(random)
                    : Parameter.values()[random.nextInt(Parameter.values().length)].word();
            var values = new ArrayList<String>();
            for (var j = random.nextInt(4); j > 0; j--) {
                values.add(text(random));
            }
            if (random.nextInt(40) == 0) {
                IntStream.range(0, 200).forEach(j -> values.add("v" + j));
            }
            parameters.put(word, values);
        }
        return parameters;
    }

    private static String text(Random random) {
        var interesting = List.of(
                "",
                " ",
                "2024-13",
                "2024-00",
                "20240101",
                "-1",
                "９９９９",
                "month ",
                "TOTAL",
                "'; DROP TABLE project; --",
                "<script>",
                "../..",
                "%00",
                "\u0000",
                "a".repeat(500),
                "{0}",
                "NaN",
                "CNY-",
                "cny",
                "null",
                "\uD83D\uDE00");
        if (random.nextInt(3) > 0) {
            return interesting.get(random.nextInt(interesting.size()));
        }
        var text = new StringBuilder();
        for (var length = random.nextInt(12); length > 0; length--) {
            text.append((char) (1 + random.nextInt(0x2FFF)));
        }
        return text.toString();
    }

    private static Map<String, List<String>> parsed(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(parts[0], word -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
