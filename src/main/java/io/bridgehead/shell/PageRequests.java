package io.bridgehead.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.bridgehead.request.RequestId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Numbers what pages ask over their own sockets, which no filter sees; and tells a reader in a plain sentence, with that
 * number, where it fails. The page stays as it is.
 */
@Component
class PageRequests implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(PageRequests.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new Numbering());
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(PageRequests::failed));
    }

    private static void failed(ErrorEvent failure) {
        LOG.error("A page failed", failure.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.problem(Words.say("failed.quote", RequestId.current().orElse("–")));
        }
    }

    private static final class Numbering implements VaadinRequestInterceptor {
        private static final ThreadLocal<RequestId.Held> HELD = new ThreadLocal<>();

        @Override
        public void requestStart(VaadinRequest request, @Nullable VaadinResponse response) {
            if (RequestId.current().isEmpty()) {
                HELD.set(RequestId.holdNew());
            }
        }

        @Override
        public void handleException(
                VaadinRequest request,
                @Nullable VaadinResponse response,
                @Nullable VaadinSession session,
                Exception failure) {
            // Whoever handles it has the number.
        }

        @Override
        public void requestEnd(
                VaadinRequest request, @Nullable VaadinResponse response, @Nullable VaadinSession session) {
            var held = HELD.get();
            if (held != null) {
                HELD.remove();
                held.close();
            }
        }
    }
}
