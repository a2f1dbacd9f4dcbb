package io.bridgehead.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps a page's data within the script they stand in. Vaadin writes them there as they are: a name such as
 * {@code </script><script>…} would end that script and begin another.
 */
@Component
class PageData implements VaadinServiceInitListener {
    /** What comes behind it is JSON, in which it is the same whether a character is written out or by its number. */
    private static final String DATA = "window.Vaadin.TypeScript=";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener((IndexHtmlResponse page) -> enclose(page.getDocument()));
    }

    static void enclose(Document page) {
        page.head().select("script[initial]").stream()
                .flatMap(script -> script.dataNodes().stream())
                .filter(data -> data.getWholeData().contains(DATA))
                .forEach(data -> data.setWholeData(enclosed(data.getWholeData())));
    }

    private static String enclosed(String script) {
        var begin = script.indexOf(DATA) + DATA.length();
        return script.substring(0, begin) + script.substring(begin).replace("<", "\\u003c");
    }
}
