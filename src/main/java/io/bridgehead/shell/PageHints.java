package io.bridgehead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Tells the browser in a page's first lines what the page will need, so that all of it is on its way before any of it
 * runs. The build names the files of the bundle ({@code frontend/build/bundle.ts}); what is left to say is which of
 * them this page has no use for, and Vaadin's own script.
 */
@org.springframework.stereotype.Component
class PageHints implements VaadinServiceInitListener {
    /** In the data that the page starts from. */
    private static final Pattern PUSH_SCRIPT = Pattern.compile("\"pushScript\":\"([^\"\\\\]+)\"");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageHints::hint);
    }

    private static void hint(IndexHtmlResponse page) {
        var document = page.getDocument();
        if (page.getUI().filter(PageHints::hasFigures).isEmpty()) {
            document.head().select("link[data-for=charts]").remove();
        }
        // Vaadin says what the browser prefers; the reader may have chosen otherwise, and widths depend on it.
        page.getUI()
                .ifPresent(ui -> document.selectXpath("/html")
                        .attr("lang", ui.getLocale().toLanguageTag()));
        hintPush(document);
        // Ahead of the page's data, which are most of it, so that the browser reads these while those are on their way;
        // and after the base, which they are found from.
        document.head().prependChildren(document.head().select("link[rel~=preload]"));
        document.head().prependChildren(document.head().select("base"));
    }

    private static void hintPush(Document document) {
        document.head().select("script[initial]").stream()
                .map(script -> PUSH_SCRIPT.matcher(script.data()))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> document.head()
                        .appendElement("link")
                        .attr("rel", "preload")
                        .attr("as", "script")
                        .attr("href", Objects.requireNonNull(found.group(1))));
    }

    private static boolean hasFigures(Component component) {
        return component instanceof BridgeheadFigure || component.getChildren().anyMatch(PageHints::hasFigures);
    }
}
