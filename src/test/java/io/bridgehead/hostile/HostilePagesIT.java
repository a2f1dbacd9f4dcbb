package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.torture.Depth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The same of pages, as they are shipped: their addresses, and the files beside them. */
class HostilePagesIT extends HostileTest {
    private static final List<String> VIEWS = List.of(
            "/",
            "/partners?region=CN-NM&from=2018&to=2023",
            "/partners?section=trade&every=month",
            "/partners/MNG?region=CN-NM",
            "/projects?region=CN-NM&sector=new-energy",
            "/projects?list.name=wind&list.amount-from=100000000&list.sort=-amount",
            "/projects/P2023-001?region=CN-NM",
            "/chains?section=milestones",
            "/chains/dairy",
            "/ports?region=CN-NM",
            "/compare?by=partner&figure=trade.total",
            "/data?region=CN-NM",
            "/data/groups",
            "/briefings?region=CN-NM",
            "/briefings/basket",
            "/briefings/archive",
            "/briefings/00000000-0000-0000-0000-000000000000",
            "/sign-in?problem=used");

    private static final List<String> PLACES = List.of(
            "/",
            "/VAADIN/",
            "/VAADIN/build/",
            "/VAADIN/static/client/",
            "/VAADIN/dynamic/resource/0/",
            "/icons/",
            "/geometry/",
            "/static/",
            "/META-INF/resources/",
            "/partners/",
            "/projects/",
            "/chains/",
            "/briefings/");

    private static final List<String> FILTERED = List.of("/projects?%s", "/partners?%s", "/data?%s", "/briefings?%s");

    @Test
    void thePagesRefuseThemInASentence(TestReporter reporter) {
        var mutations = new Mutations(TamperedRequestsTest.SEED);
        var browser = browser();
        var statuses = new TreeMap<Integer, Integer>();
        for (var i = 0; i < Depth.times(60, 1_000); i++) {
            var asked = mutations.of(mutations.one(VIEWS));
            var answer = browser.get(asked);

            statuses.merge(answer.status(), 1, Integer::sum);
            judge(asked, answer);
        }
        reporter.publishEntry(Depth.FOUND, "the pages' answers by status: " + statuses);
        assertThat(statuses).containsKeys(400, 404);
    }

    @Test
    void sqlInTheirAddressesIsAText(TestReporter reporter) {
        var before = fingerprint();
        var browser = browser();
        var addresses = SqlInjectionTest.addresses(FILTERED, Depth.times(100, Integer.MAX_VALUE));
        reporter.publishEntry(Depth.FOUND, addresses.size() + " of pages");
        try (var logged = new Logged()) {
            for (var asked : addresses) {
                judge(asked, browser.get(asked));
            }
            assertThat(logged.complaints()).noneMatch(SqlInjectionTest::isOfTheDatabase);
        }
        assertThat(changedSince(before)).isSubsetOf("sign_in_link", "audit_entry", "audit_head");
    }

    @Test
    void pathsLeadToNoOtherFile() {
        PathTraversalTest.leadNowhere(browser(), PLACES);
    }

    @Test
    void addressesInTheirAddressesAreNotAsked() {
        try (var bait = new Bait()) {
            var browser = browser();
            for (var form :
                    List.of("%s", "<img src=%s>", "//127.0.0.1:" + bait.port() + "/x", "javascript:fetch('%s')")) {
                var said = Mutations.encoded(form.replace("%s", bait.url("x")));
                for (var address :
                        List.of("/partners?partner=", "/sign-in?link=", "/projects?list.name=", "/partners/")) {
                    browser.get(address + said);
                    browser.with("X-Forwarded-Host", "127.0.0.1:" + bait.port())
                            .with("Referer", bait.url("referer"))
                            .with("Origin", bait.url(""))
                            .get(address + said);
                }
            }
            assertThat(bait.visits()).isEmpty();
        }
    }
}
