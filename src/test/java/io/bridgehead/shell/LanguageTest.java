package io.bridgehead.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest extends ViewTest {
    @ParameterizedTest
    @CsvSource({"en, Overview", "zh, 总览"})
    void opensALinkInTheLanguageItSays(String lang, String title) {
        open("lang=" + lang);

        load();

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo(lang);
        assertThat(find(H1.class).withText(title).all()).hasSize(1);
    }

    @Test
    void saysAFrameThatIsThereInOneLanguage() {
        open("lang=en");

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(find(H1.class).withText("总览").all()).hasSize(1);
    }

    @Test
    void refusesALanguageThereIsNot() {
        open("lang=fr");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("lang=fr")
                .contains("zh, en");
    }

    private void open(String query) {
        UI.getCurrent().navigate("", com.vaadin.flow.router.QueryParameters.fromString(query));
        roundTrip();
    }

    /** The browser loads the page again at the URL it is at. */
    private static void load() {
        MockVaadin.closeCurrentUI(true);
        MockVaadin.createUI(UI::new, VaadinSession.getCurrent());
        roundTrip();
    }
}
