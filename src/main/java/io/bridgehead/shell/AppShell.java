package io.bridgehead.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/**
 * The page every view is drawn in. Pushed to, since figures arrive when they are ready, not when asked. All styles are
 * part of the bundle: one file less to wait for, and Aura's among what is compressed ahead and kept for good.
 */
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@CssImport("./styles/tokens.css")
@CssImport("./styles/figure.css")
@CssImport("./styles/shell.css")
@CssImport("./styles/data.css")
@CssImport("./styles/people.css")
@CssImport("./styles/briefing.css")
@CssImport("@vaadin/aura/aura.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/bridgehead.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
