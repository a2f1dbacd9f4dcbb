package io.bridgehead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes over the wire when a page is opened: counted in bytes and requests, never in time. */
class FirstLoadIT extends BrowserTest {
    private static final Pattern HINT =
            Pattern.compile("<link rel=\"(?:module)?preload\"[^>]*href=\"(?:\\./)?([^\"]+)\"");
    private static final List<String> FIGURES =
            List.of("projects.sector-cluster", "projects.by-sector", "projects.by-cluster", "projects.by-chain");

    @Test
    void aFirstVisitIsSmallAndAReturnSmaller() {
        try (var visit = new Visit(page)) {
            visit.to(url("projects"));
            assertThat(visit.bytes()).as("bytes of a first visit").isLessThanOrEqualTo(450_000);

            visit.to(url("projects"));
            assertThat(visit.bytes()).as("bytes of a return").isLessThanOrEqualTo(40_000);
        }
    }

    @Test
    void filesOfTheBundleAreBrotliAndKeptForGood() {
        try (var visit = new Visit(page)) {
            visit.to(url(""));

            var files = visit.responses().stream()
                    .filter(response -> response.url().contains("/VAADIN/build/"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(1).allSatisfy(file -> {
                assertThat(file.headers()).containsEntry("content-encoding", "br");
                assertThat(file.headers().get("cache-control")).contains("max-age=31536000", "immutable");
            });
        }
    }

    @Test
    void whoReadsNoBrotliGetsGzipAndWhoReadsNeitherTheFileItself() {
        var file = hints("").stream()
                .filter(hint -> hint.contains("apexcharts"))
                .findFirst()
                .orElseThrow();

        assertThat(encoding(file, "gzip")).isEqualTo("gzip");
        assertThat(encoding(file, "identity")).isNull();
    }

    @Test
    void theFirstResponseCarriesTheFigures() {
        // Asked once, they are known.
        show("projects");

        try (var visit = new Visit(page)) {
            visit.to(url("projects"));

            assertThat(visit.pushed()).noneMatch(message -> FIGURES.stream().anyMatch(message::contains));
        }
        assertThat(html("projects"))
                .contains(FIGURES.stream()
                        .map(figure -> "\\\"id\\\":\\\"" + figure + "\\\"")
                        .toList());
    }

    @Test
    void hintsNameFilesThatExist() {
        assertThat(hints("projects")).hasSizeGreaterThan(2).allSatisfy(hint -> {
            var answer = page.context().request().get(url(hint));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).contains("javascript");
        });
    }

    @Test
    void onlyPagesOfFiguresBringWhatDrawsThem() {
        assertThat(hints("projects")).anyMatch(hint -> hint.contains("apexcharts"));
        assertThat(hints("data")).noneMatch(hint -> hint.contains("apexcharts"));
    }

    @Test
    void aPageThatIsNotThereSaysSoByItsStatus() {
        assertThat(page.context().request().get(url("partners/NOWHERE")).status())
                .isEqualTo(404);
    }

    private List<String> hints(String path) {
        return HINT.matcher(html(path)).results().map(hint -> hint.group(1)).toList();
    }

    private String html(String path) {
        return page.context().request().get(url(path)).text();
    }

    private @Nullable String encoding(String file, String accepted) {
        return page.context()
                .request()
                .get(url(file), RequestOptions.create().setHeader("Accept-Encoding", accepted))
                .headers()
                .get("content-encoding");
    }
}
