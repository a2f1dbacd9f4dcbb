package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.briefing.AnnotationStore;
import io.bridgehead.hostile.Corpus;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.torture.Depth;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scripts as every name, title, note, file and address: each is shown as the text it is. What would have run is found
 * twice: by what it does, and by what the page's policy had to keep it from.
 */
class ScriptsOnScreenIT extends BrowserTest {
    private static final String REGION = "CN-LN";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTEN = """
            window.violations = [];
            document.addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective + ' ' + event.sample));
            for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { window.pwned = name; };
            """;

    /** Those that a file may hold: it takes no control characters. */
    private static final List<String> NAMES = Corpus.numbered(Corpus.XSS).stream()
            .filter(name -> name.chars().noneMatch(Character::isISOControl))
            .toList();

    @Autowired
    private AnnotationStore notes;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AuditTrail trail;

    private final List<String> done = new CopyOnWriteArrayList<>();
    private String briefing = "";

    @BeforeEach
    void everythingIsCalledLikeAScript() {
        var region = JSON.createObjectNode()
                .put("nameZh", NAMES.get(5))
                .put("nameEn", NAMES.get(12))
                .put("country", "CHN")
                .put("currency", "CNY");
        assertThat(api().put("api/v1/regions/" + REGION, region.toString()).statusCode())
                .isBetween(200, 201);
        load("partners", "code,iso,name_zh,name_en,aliases", "EVIL%1$d,,%2$s,%2$s,");
        load("trade", "period,partner,flow,hs,value,currency", "2024-%3$02d,EVIL%1$d,import,27,%4$d,CNY");
        load("clusters", "code,name_zh,name_en,valid_from,valid_to,aliases", "evil-%1$d,%2$s,%2$s,,,");
        load("fairs", "code,name_zh,name_en,held_on,aliases", "evil-%1$d,%2$s,%2$s,2024-01-%3$02d,");
        load(
                "projects",
                "id,name,fair,sector,cluster,chain,division,origin,investor,amount,currency,signed_on,stage,stage_on",
                "P%1$d,%2$s,evil-%1$d,other,evil-%1$d,,,%2$s,%2$s,%4$d,CNY,2024-02-%3$02d,signed,2024-02-%3$02d");
        var profile = "name: evil\ntitle: {zh: '%1$s', en: '%1$s'}\ntarget: trade\n"
                .formatted(NAMES.get(6).replace("'", "''"));
        assertThat(api().putYaml("api/v1/profiles/evil", profile).statusCode()).isBetween(200, 422);
        NAMES.forEach(name -> trail.add(new AuditEvent(name, AuditEvent.Action.LOAD, REGION, name)));
        briefing = written();
        var question = catalogue.find("partners.top").orElseThrow();
        IntStream.range(0, 10)
                .forEach(i -> notes.add(REGION, question, null, "EVIL" + i, NAMES.get(i), NAMES.get(i + 1)));
        listenTo(page);
    }

    @AfterEach
    void nothingRan() {
        look();
        assertThat(done).isEmpty();
    }

    @Test
    void inChinese() {
        everywhere();
    }

    @Test
    void inEnglish() {
        reopen(1440, ColorScheme.LIGHT, "en-GB");
        listenTo(page);
        everywhere();
    }

    @Test
    void inAddresses(TestReporter reporter) {
        var all = Corpus.XSS;
        var tried = Depth.times(12, all.size());
        for (var i = 0; i < tried; i++) {
            var said = URLEncoder.encode(all.get(i * all.size() / tried), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            for (var address : List.of(
                    "partners?partner=",
                    "partners?from=",
                    "projects?list.name=",
                    "record?list.person=",
                    "partners/",
                    "sign-in?problem=")) {
                page.navigate(url(address + said));
                begun();
                page.waitForTimeout(100);
                look();
            }
        }
        reporter.publishEntry(
                Depth.FOUND, "%d scripts as every name, and %d in addresses".formatted(NAMES.size(), tried));
        // That there is no such page, mostly.
        complaintsAreExpected();
    }

    private void everywhere() {
        show("partners?region=" + REGION);
        assertThat(table("partners.top")).contains("pwned");
        for (var mark : card("partners.top").locator(".apexcharts-bar-area").all().stream()
                .limit(8)
                .toList()) {
            mark.hover();
            page.waitForTimeout(150);
        }
        card("partners.top").locator(".about-tool").click();
        Until.holds(page, "document.querySelector('vaadin-dialog[opened]')");
        look();
        for (var view : List.of(
                "",
                "partners?section=trade",
                "partners/EVIL5",
                "projects",
                "projects?section=how-far",
                "compare",
                "compare?by=partner",
                "ports",
                "chains")) {
            show(view + (view.contains("?") ? "&" : "?") + "region=" + REGION);
            if (view.equals("projects")) {
                listed();
                assertThat(page.locator("vaadin-grid").first().textContent()).contains("pwned");
            }
            look();
        }
        for (var view : List.of(
                "projects/P7",
                "data",
                "data/groups",
                "record",
                "briefings",
                "briefings/archive",
                "briefings/basket",
                "briefings/" + briefing)) {
            page.navigate(url(view + "?region=" + REGION));
            begun();
            page.waitForTimeout(800);
            look();
        }
        assertThat(page.locator("body").textContent()).contains("pwned");
    }

    /** A page that isn't one of ours, such as that of a refused request, has nothing to begin with. */
    private void begun() {
        Until.holds(page, "!document.querySelector('#outlet') || 'begun' in document.documentElement.dataset");
    }

    private String written() {
        var written = JSON.createObjectNode()
                .put("title", NAMES.get(0))
                .put("author", NAMES.get(1))
                .put("classification", NAMES.get(2));
        var parts = written.putArray("parts");
        NAMES.forEach(name -> parts.addObject().put("kind", "paragraph").put("text", name + " {" + name + "}"));
        var items = parts.addObject().put("kind", "bullets").putArray("items");
        NAMES.forEach(items::add);
        parts.addObject().put("kind", "heading").put("text", NAMES.get(3)).put("level", 1);
        parts.addObject()
                .put("kind", "figure")
                .put("question", "partners.top")
                .put("query", "")
                .put("words", NAMES.get(4));
        var created = api().post("api/v1/briefings?region=" + REGION, written.toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var id = JSON.readTree(created.body()).get("id").asString();
        assertThat(api().get("api/v1/briefings/" + id + ".docx?region=" + REGION)
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    /** A row each name: 1 its number, 2 the name as a cell, 3 a day or month, 4 an amount. */
    private void load(String profile, String header, String row) {
        var csv = IntStream.range(0, NAMES.size())
                .mapToObj(i -> row.formatted(
                        i, "\"" + NAMES.get(i).replace("\"", "\"\"") + "\"", i % 12 + 1, 1_000_000_000L + i))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
        var loaded = api().load(profile, REGION, csv);
        assertThat(loaded.statusCode()).as("%s: %s", profile, loaded.body()).isEqualTo(201);
    }

    private void listenTo(Page opened) {
        opened.addInitScript(LISTEN);
        opened.onDialog(this::opened);
        opened.onRequest(request -> {
            if (URI.create(request.url().split("[?#]")[0]).getPath().equals("/pwned")) {
                done.add("asked for " + request.url());
            }
        });
        opened.onPopup(popup -> done.add("opened " + popup.url()));
    }

    private void opened(Dialog dialog) {
        done.add("said " + dialog.message());
        dialog.dismiss();
    }

    /** What of it ran on this page, or would have. */
    private void look() {
        var here = new ArrayList<>();
        here.add(page.evaluate("String(window.pwned)"));
        here.removeIf("undefined"::equals);
        if (page.evaluate("window.violations ?? []") instanceof List<?> violations) {
            here.addAll(violations);
        }
        if (page.frames().size() > 1) {
            here.add("a frame");
        }
        here.forEach(each -> done.add(page.url() + ": " + each));
    }
}
