package io.bridgehead.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Redirects a browser that opens an address which a view completes. Within the page it could only be told too late: the
 * page's router puts back the address that the page began with.
 */
@Component
class Forwards implements VaadinServiceInitListener {
    private static final String BEGUN = Forwards.class.getName();

    /** A page whose first view was left for a whole address. */
    static void begun(BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.PAGE_LOAD) {
            ComponentUtil.setData(event.getUI(), BEGUN, true);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getUI().filter(Forwards::isForwarded).ifPresent(ui -> redirect(page, ui)));
    }

    private static boolean isForwarded(UI ui) {
        return ComponentUtil.getData(ui, BEGUN) != null;
    }

    private static void redirect(IndexHtmlResponse page, UI ui) {
        var whole = ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
        var request = page.getVaadinRequest();
        // The whole address has a query; the language of a link is no part of it.
        var lang = Optional.ofNullable(request.getParameter(Parameter.LANG.word()))
                .flatMap(Lang::of)
                .map(said -> "&" + Parameter.LANG.word() + "=" + said.code())
                .orElse("");
        var response = page.getVaadinResponse();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + "/" + whole + lang);
        // Nobody will see it.
        ui.close();
    }
}
