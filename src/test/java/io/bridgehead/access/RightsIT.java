package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.bridgehead.access.RightsTable.Line;
import io.bridgehead.ingest.RegionEntry;
import io.bridgehead.ingest.RegionList;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Every role, every page: exactly what the table of docs/security.md says. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.sample=false"})
class RightsIT {
    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLinks links;

    @Autowired
    private RegionList regions;

    @Autowired
    private ServletContext context;

    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);

    @BeforeEach
    void somebodyOfEachRoleAndTwoRegions() {
        regions.put(new RegionEntry("CN-HL", "别处", "Elsewhere", "CHN", "CNY"));
        for (var role : Role.values()) {
            var account = accounts.find("a-" + role.code())
                    .orElseGet(() -> People.account(accounts, "a-" + role.code(), role, Regions.only(Set.of("CN-NM"))));
            var visitor = new Visitor(port);
            assertThat(Visitor.location(visitor.open(links.invite(account).at(""))))
                    .endsWith("/account");
            visitors.put(role, visitor);
        }
    }

    @Test
    void hasEveryPageInItsTable() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes();
        assertThat(routes).hasSizeGreaterThan(14);
        for (var route : routes) {
            var path = "/" + route.getTemplate().replaceAll(":\\w+", "[^/]+");
            assertThat(pages().stream().map(Line::path)).as(route.getTemplate()).anyMatch(page -> page.matches(path));
        }
    }

    @Test
    void opensToEachRoleWhatTheTableSaysAndNothingElse() {
        for (var page : pages()) {
            var nobody = new Visitor(port).open(page.path());
            assertThat(nobody.statusCode() == 302 && Visitor.location(nobody).endsWith("/sign-in"))
                    .as("nobody: " + page)
                    .isNotEqualTo(page.everybody());
            for (var role : Role.values()) {
                var answer = arrive(visitors.get(role), page.path());
                assertThat(answer.statusCode() == 403)
                        .as(role + ": " + page)
                        .isNotEqualTo(page.roles().contains(role));
                assertThat(answer.statusCode()).as(role + ": " + page).isIn(200, 403, 404);
            }
        }
    }

    @Test
    void showsNoPageOfARegionThatIsntOnesOwn() {
        for (var page : List.of("/", "/partners", "/projects", "/chains", "/ports", "/compare")) {
            var away = visitors.get(Role.STEWARD).open(page + "?region=CN-HL");
            assertThat(away.statusCode()).as(page).isEqualTo(400);
        }
        assertThat(visitors.get(Role.STEWARD).open("/data?region=CN-HL").statusCode())
                .isEqualTo(404);
        assertThat(visitors.get(Role.ADMINISTRATOR).open("/data?region=CN-HL").statusCode())
                .isEqualTo(200);
    }

    /** A page may lead on to the one with all that it shows in its address. */
    private static HttpResponse<String> arrive(Visitor visitor, String path) {
        var answer = visitor.open(path);
        if (answer.statusCode() != 302) {
            return answer;
        }
        var onward = URI.create(Visitor.location(answer));
        return visitor.open(onward.getRawPath() + "?" + onward.getRawQuery());
    }

    private static List<Line> pages() {
        return RightsTable.read().stream().filter(Line::isPage).toList();
    }
}
