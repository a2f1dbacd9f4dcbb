package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.bridgehead.ingest.Aliases;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProfilesPanelTest extends HandMadePage {
    private final AtomicInteger changes = new AtomicInteger();

    private void open() {
        var panel = new ProfilesPanel(page, changes::incrementAndGet);
        panel.getContent().setOpened(true);
        UI.getCurrent().add(panel);
        panel.show();
        untilSaid("Customs query");
    }

    private void upload(String yaml) {
        find(ProfileUpload.class).single().put("ours.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsTheMistakesOfAProfileByTheirLines() {
        open();

        upload("nonsense");

        untilSaid("ours.yaml was not taken. Problems: 1");
        assertThat(text()).contains("1nonsensea value");
        assertThat(services.library).hasSize(2);
    }

    @Test
    void takesAProfileAndRemovesIt() {
        open();
        upload("name: ours");
        until("it is listed", () -> text().contains("oursuploaded") || text().contains("oursoursuploaded"));
        assertThat(changes).hasValue(1);

        test(find(Button.class).withText("Remove").single()).click();

        until("it is gone", () -> services.library.size() == 2 && !text().contains("uploaded"));
    }

    @Test
    void takesAMappingBack() {
        services.mapped.add(new Aliases.Alias("partner", "外蒙", "MNG", "li", Instant.parse("2025-03-01T02:00:00Z")));
        var names = new MappedNames(page, changes::incrementAndGet);
        names.getContent().setOpened(true);
        UI.getCurrent().add(names);
        names.show("CN-NM");
        untilSaid("外蒙MNGpartnerli2025-03-01 02:00");

        test(find(Button.class).withText("Remove").single()).click();

        until("it is gone", () -> services.mapped.isEmpty() && changes.get() == 1);
    }
}
