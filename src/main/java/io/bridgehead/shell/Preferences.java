package io.bridgehead.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.bridgehead.figure.Lang;
import io.bridgehead.scope.Parameter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a reader chose and expects to find again: the language and the colours, remembered in the browser. */
@Component
public class Preferences implements VaadinServiceInitListener {
    private static final String LANG = "bridgehead-lang";
    private static final String COLOURS = "bridgehead-colours";
    private static final String WITHOUT =
            "const url = new URL(location.href); url.searchParams.delete($0); location.replace(url)";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            read(LANG).flatMap(Lang::of).ifPresent(lang -> ui.setLocale(lang.locale()));
            ui.getPage().setColorScheme(colours());
            ui.addBeforeEnterListener(Preferences::speakAsTheLinkSays);
        });
    }

    /**
     * A link can say which language it is read in. It says so for the page it opens, all of it: once the frame is there,
     * it is too late, and what the reader chose stays chosen.
     */
    private static void speakAsTheLinkSays(BeforeEnterEvent event) {
        var ui = event.getUI();
        if (ui.getInternals().getActiveRouterTargetsChain().isEmpty()) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(Parameter.LANG.word())
                    .flatMap(Lang::of)
                    .ifPresent(lang -> ui.setLocale(lang.locale()));
        }
    }

    /** The colours chosen, or the system's. */
    static ColorScheme.Value colours() {
        return read(COLOURS)
                .filter(value -> value.equals("dark") || value.equals("light"))
                .map(value -> value.equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT)
                .orElse(ColorScheme.Value.SYSTEM);
    }

    /** Switches the language, and builds the page again to speak it, at a URL that doesn't say another. */
    static void choose(Lang lang) {
        write(LANG, lang.code());
        var ui = UI.getCurrent();
        ui.setLocale(lang.locale());
        ui.getPage().executeJs(WITHOUT, Parameter.LANG.word());
    }

    static void choose(ColorScheme.Value colours) {
        write(COLOURS, colours == ColorScheme.Value.DARK ? "dark" : "light");
        UI.getCurrent().getPage().setColorScheme(colours);
    }

    private static Optional<String> read(String name) {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void write(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
    }
}
