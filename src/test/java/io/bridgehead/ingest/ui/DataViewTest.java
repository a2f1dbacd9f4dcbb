package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.bridgehead.ingest.ImportHistory;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Imports;
import io.bridgehead.ingest.Target;
import io.bridgehead.ingest.Undo;
import io.bridgehead.ingest.UndoRefusedException;
import io.bridgehead.shell.ViewTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "bridgehead.data=target/test-data/${random.uuid}")
class DataViewTest extends ViewTest {
    @Autowired
    private Imports imports;

    @Autowired
    private ImportHistory loaded;

    @Autowired
    private Undo undo;

    @Test
    void listsWhatWasLoadedAndRemovesTheSampleWhenToldSo() throws UndoRefusedException {
        navigate(DataView.class);
        var history = test(find(HistoryGrid.class).single().getContent());
        var before = history.size();
        assertThat(before).isGreaterThanOrEqualTo(3);
        assertThat(history.getCellComponent(0, 2).getElement().getTextRecursively())
                .contains(".csv");

        test(find(Button.class).withText("移除示例数据").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(history.size()).isEqualTo(before + 3);
        assertThat(history.getCellComponent(0, 2).getElement().getTextRecursively())
                .startsWith("（移除示例数据）");
        assertThat(find(Button.class).withText("移除示例数据").exists()).isFalse();

        bringTheSampleBack();
        navigate(DataView.class);
        assertThat(find(Button.class).withText("移除示例数据").exists()).isTrue();
    }

    /** The other views' tests share this product, and look at its sample. */
    private void bringTheSampleBack() throws UndoRefusedException {
        for (var batch : loaded.of("CN-NM", 0, 3)) {
            undo.undo("CN-NM", batch.id(), "tester");
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void givesExamplesThatCanBeLoadedAsTheyStand(Target profile) {
        var rows = Examples.of(profile).getBytes(StandardCharsets.UTF_8);
        var report = imports.check(ImportRequest.of(
                profile.canonical(), "CN-NM", "example.csv", () -> new ByteArrayInputStream(rows), "tester"));

        assertThat(report.problems()).isEmpty();
    }
}
