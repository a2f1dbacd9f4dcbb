package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.Accounts.Rights;
import io.bridgehead.access.ApiTokens.Wanted;
import io.bridgehead.access.RightsTable.Line;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Question;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role, every call of the API, in its regions and in no other: exactly what the table of docs/security.md says. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.sample=false",
            "bridgehead.admin-token=" + RightsTest.CONSOLE
        })
class RightsTest {
    static final String CONSOLE = "a-token-of-more-than-thirty-two-characters";
    private static final String HOME = "CN-NM";
    private static final String AWAY = "CN-HL";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    private Visitor visitor;
    private final Map<Role, String> bearers = new EnumMap<>(Role.class);

    @BeforeEach
    void somebodyOfEachRole() {
        visitor = new Visitor(port);
        var made = visitor.send(
                "PUT",
                "/api/v1/regions/" + AWAY,
                "{\"nameZh\":\"别处\",\"nameEn\":\"Elsewhere\",\"country\":\"CHN\",\"currency\":\"CNY\"}",
                "Authorization",
                "Bearer " + CONSOLE,
                "Content-Type",
                "application/json");
        assertThat(made.statusCode()).isIn(200, 201);
        for (var role : Role.values()) {
            var account = accounts.find("a-" + role.code())
                    .orElseGet(() -> People.account(accounts, "a-" + role.code(), role, Regions.only(Set.of(HOME))));
            bearers.put(role, tokens.create(account, new Wanted("test", role, null, 1)));
        }
    }

    @Test
    void hasEveryCallOfTheApiInItsTable() {
        var there = calls.getHandlerMethods().keySet().stream()
                .flatMap(call -> call.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .map(RightsTest::plain)
                        .flatMap(path -> call.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + path)))
                .filter(call -> !call.contains("/openapi"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(calls().map(line -> line.way() + " " + line.path()).toList())
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void letsEachRoleAskWhatTheTableSaysAndNothingElse() {
        calls().forEach(line -> {
            var path = filled(line.path());
            assertThat(visitor.send(line.way(), path, "{}").statusCode() != 401)
                    .as("nobody: " + line)
                    .isEqualTo(line.everybody());
            for (var role : Role.values()) {
                var answer = ask(role, line.way(), path);
                assertThat(answer.statusCode() == 403)
                        .as(role + ": " + line)
                        .isNotEqualTo(line.roles().contains(role));
                assertThat(answer.statusCode())
                        .as(role + ": " + line)
                        .isNotEqualTo(401)
                        .isLessThan(500);
            }
        });
    }

    @Test
    void showsNoRegionButOnesOwn() {
        for (var role : List.of(Role.VIEWER, Role.PLANNER, Role.STEWARD)) {
            assertThat(ask(role, "GET", "/api/v1/regions").body())
                    .contains(HOME)
                    .doesNotContain(AWAY);
        }
        assertThat(ask(Role.ADMINISTRATOR, "GET", "/api/v1/regions").body()).contains(HOME, AWAY);
    }

    @Test
    void takesAnotherRegionForOneThereIsntInEveryCall() {
        var known = calls().filter(line -> !line.everybody())
                .filter(line -> line.roles().contains(Role.STEWARD))
                .filter(line -> !line.path().startsWith("/api/v1/profiles"))
                .filter(line -> !Set.of("/api/v1/figures", "/api/v1/figures/{name}", "/api/v1/regions")
                        .contains(line.path()))
                .toList();
        assertThat(known).hasSizeGreaterThan(12);
        for (var line : known) {
            var path = filled(line.path());
            var away = ask(Role.STEWARD, line.way(), path + "?region=" + AWAY);
            var nowhere = ask(Role.STEWARD, line.way(), path + "?region=CN-ZZ");
            assertThat(away.statusCode()).as(line.toString()).isBetween(400, 499);
            assertThat(away.statusCode()).as(line.toString()).isEqualTo(nowhere.statusCode());
            assertThat(said(away).replace(AWAY, "CN-ZZ")).as(line.toString()).isEqualTo(said(nowhere));
        }
    }

    @Test
    void answersNoFigureOfAnotherRegionNorComparesWithOne() {
        assertThat(catalogue.all()).hasSizeGreaterThan(30);
        for (var question : catalogue.all()) {
            var path = "/api/v1/figures/" + question.id();
            assertThat(ask(Role.VIEWER, "GET", path + "?region=" + AWAY).statusCode())
                    .as(question.id())
                    .isEqualTo(400);
            assertThat(ask(Role.VIEWER, "GET", path + "?lang=en&region=" + AWAY).body())
                    .contains(HOME)
                    .doesNotContain("Elsewhere");
        }
        comparing()
                .forEach(question -> assertThat(
                                ask(Role.VIEWER, "GET", "/api/v1/figures/" + question.id() + "?lang=en&against=" + AWAY)
                                        .body())
                        .as(question.id())
                        .doesNotContain("Elsewhere"));
    }

    @Test
    void countsAnotherRoleAndOtherRegionsFromTheNextCallOn() {
        var account = accounts.find("a-" + Role.STEWARD.code()).orElseThrow();
        var path = "/api/v1/imports?region=" + AWAY;
        assertThat(ask(Role.STEWARD, "GET", path).statusCode()).isEqualTo(404);

        accounts.change("test", account.id(), new Rights(Role.STEWARD, Regions.EVERY, false));
        assertThat(ask(Role.STEWARD, "GET", path).statusCode()).isEqualTo(200);
        accounts.change("test", account.id(), new Rights(Role.PLANNER, Regions.EVERY, false));
        assertThat(ask(Role.STEWARD, "GET", path).statusCode()).isEqualTo(403);
        accounts.close("test", account.id());
        assertThat(ask(Role.STEWARD, "GET", path).statusCode()).isEqualTo(401);

        accounts.open("test", account.id());
        accounts.change("test", account.id(), new Rights(Role.STEWARD, Regions.only(Set.of(HOME)), false));
    }

    private Collection<Question> comparing() {
        return catalogue.all().stream()
                .filter(question -> question.parameters().contains(io.bridgehead.scope.Parameter.AGAINST))
                .toList();
    }

    private HttpResponse<String> ask(Role role, String method, String path) {
        return visitor.send(
                method,
                path,
                "{}",
                "Authorization",
                "Bearer " + bearers.get(role),
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en");
    }

    /** All of an answer but the number of its request. */
    private static String said(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"request\":\"\\w+\"", "");
    }

    private static Stream<Line> calls() {
        return RightsTable.read().stream().filter(line -> !line.isPage());
    }

    /** Without what a variable must look like. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    private static String filled(String path) {
        return path.replace("{name}", "trade.total")
                .replace("{format}", "pptx")
                .replace("{list}", "partner")
                .replaceAll("\\{\\w+}", "1");
    }
}
