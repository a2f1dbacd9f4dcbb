package io.bridgehead.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Gives the scripts that a page is sent with the word by which the browser knows them. */
@Component
class PageNonce implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageNonce::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(PageHeaders.NONCE) instanceof String nonce) {
            page.getDocument().select("script").attr("nonce", nonce);
        }
    }
}
