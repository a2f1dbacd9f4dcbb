package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.SignInLinks;
import io.bridgehead.hostile.RawHttp.Answer;
import io.bridgehead.platform.Database;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * The product with its sample, and a second region in it that nobody asks for: whoever finds one of its values has got
 * out of the region asked for.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.admin-token=" + HostileTest.TOKEN})
abstract class HostileTest {
    static final String TOKEN = "a-token-of-a-test-and-of-nothing-else";
    static final String OTHER = "CN-HL";
    /** Stands in every name of the other region, and in no other. */
    static final String MARK = "NURHEILONGJIANG";
    /** The digits of each of its values. */
    static final String DIGITS = "918273645";

    private static final List<String> PAYLOADS = Stream.of(Corpus.SQL, Corpus.XSS, Corpus.PATHS)
            .flatMap(List::stream)
            .toList();
    private static final int LONG_PAYLOAD = 8;

    /** What only a log should say. */
    private static final Pattern INTERNALS = Pattern.compile(
            "\\bat [\\w.$]+\\([\\w]+\\.java|\\.java:\\d+|java\\.(lang|util|io|sql|net)\\.|(?:Exception|Error)\\b(?<!\"Error)"
                    + "|org\\.(?:spring|jooq|postgres|apache|hibernate)|io\\.bridgehead\\.[a-z]|com\\.(?:vaadin\\.flow|zaxxer)\\."
                    + "|PSQL|jOOQ|Hikari|\\bSELECT\\b[^\"]{0,200}\\bFROM\\b|\\bINSERT INTO\\b|relation \"|column \"|syntax error"
                    + "|/(?:home|root|tmp|var|usr|work)/|target/test-data|pg_hba|bridgehead_app");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Database database;

    @Autowired
    private SecurityContextHolderStrategy security;

    @BeforeEach
    void aRegionThatNobodyAsksFor() {
        // Another test's product may have put its own strategy in the one static place there is.
        SecurityContextHolder.setContextHolderStrategy(security);
        var region = "{\"nameZh\":\"黑龙江\",\"nameEn\":\"Heilongjiang\",\"country\":\"CHN\",\"currency\":\"CNY\"}";
        assertThat(api().json("PUT", "/api/v1/regions/" + OTHER, region).status())
                .isIn(200, 201);
        load("partners", "code,iso,name_zh,name_en,aliases\n" + MARK + "-P,," + MARK + "甲," + MARK + " A,\n");
        load(
                "trade",
                "period,partner,flow,hs,value,currency\n2024-01," + MARK + "-P,import,27," + DIGITS
                        + ",CNY\n2024-01,MNG,export,84," + DIGITS + ".5,CNY\n");
        load(
                "projects",
                "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on\n"
                        + MARK + "-1," + MARK + ",,other,,,," + MARK + "," + MARK + "," + DIGITS
                        + ",CNY,2024-02-03,signed,2024-02-03\n");
    }

    /** The administrator's programs. */
    final RawHttp api() {
        return new RawHttp(port, Map.of("Authorization", "Bearer " + TOKEN));
    }

    /** Somebody's browser, signed in. */
    final RawHttp browser() {
        var link = links.create().at("");
        var signedIn = new RawHttp(port, Map.of()).get(link);
        var cookie = signedIn.header("set-cookie").split(";")[0];
        assertThat(cookie).startsWith("BRIDGEHEAD_SESSION");
        return new RawHttp(port, Map.of("Cookie", cookie, "Accept", "text/html", "User-Agent", "Mozilla/5.0"));
    }

    final RawHttp nobody() {
        return new RawHttp(port, Map.of());
    }

    /** The database past all rules. */
    final DSLContext owner() {
        return DSL.using(database.ownerDataSource(), SQLDialect.POSTGRES);
    }

    /** A hash of the rows of every table. */
    final Map<String, String> fingerprint() {
        var hashes = new TreeMap<String, String>();
        for (var table : owner().fetch("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                        + " AND relkind IN ('r', 'p') ORDER BY 1")
                .getValues(0, String.class)) {
            hashes.put(
                    table,
                    owner().fetchSingle("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY"
                                    + " t::text)), '') FROM public." + table + " t")
                            .get(0, String.class));
        }
        return hashes;
    }

    /** The tables that aren't as they were. */
    final List<String> changedSince(Map<String, String> before) {
        var now = fingerprint();
        return before.keySet().stream()
                .filter(table -> !String.valueOf(before.get(table)).equals(now.get(table)))
                .toList();
    }

    /** Refused or answered, and in either case without a word of how the product is made. */
    static void saysNothingOfItsInside(String asked, Answer answer) {
        assertThat(answer.status()).as(asked).isLessThan(500);
        if (answer.status() >= 400 || answer.header("content-type").contains("json")) {
            assertThat(INTERNALS
                            .matcher(withoutPayloads(asked, answer.body()))
                            .results()
                            .map(MatchResult::group))
                    .as(asked)
                    .filteredOn(found -> !isEcho(asked, found))
                    .isEmpty();
        }
    }

    /** Where a payload is said back twice, the end of one and the beginning of the next read like a statement of ours. */
    private static String withoutPayloads(String asked, String body) {
        var rest = body;
        var said = decoded(asked);
        for (var payload : PAYLOADS) {
            // Shorter ones, such as a dot, are what much else is made of.
            if (payload.length() >= LONG_PAYLOAD && said.contains(payload)) {
                rest = rest.replace(payload, "");
            }
        }
        return rest;
    }

    /** Words of the one who asks, said back in part, or in another form. */
    private static boolean isEcho(String asked, String found) {
        return asked.contains(found) || PAYLOADS.stream().anyMatch(payload -> payload.contains(found));
    }

    static void saysNothingOfTheOtherRegion(String asked, Answer answer) {
        assertThat(answer.body()).as(asked).doesNotContain(MARK, DIGITS);
    }

    /** What holds of any answer to an address that somebody tampered with. */
    static void judge(String asked, Answer answer) {
        saysNothingOfItsInside(asked, answer);
        if (!saysOther(asked)) {
            saysNothingOfTheOtherRegion(asked, answer);
        } else if (answer.status() == 200 && answer.header("content-type").startsWith("application/json")) {
            // It was asked for by its own name: then all of the answer is about it.
            if (asked.startsWith("/api/v1/figures/") && !asked.contains("compare.")) {
                assertThat(answer.body()).as(asked).contains("\"region\":[\"" + OTHER + "\"]");
            }
        }
    }

    private static boolean saysOther(String asked) {
        return asked.contains(OTHER) || decoded(asked).contains(OTHER);
    }

    /** As it stands where it can't be decoded. */
    private static String decoded(String asked) {
        try {
            return URLDecoder.decode(asked, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return asked;
        }
    }

    private void load(String profile, String csv) {
        var loaded = api().upload(
                        "/api/v1/imports?profile=" + profile + "&region=" + OTHER,
                        profile + ".csv",
                        csv.getBytes(StandardCharsets.UTF_8));
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
    }
}
