package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
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
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void opensTheBatchOfTheUrlAndMarksItsRow() {
        var batch = loaded.of("CN-NM", 0, 1).getFirst();

        open(DataView.class, "region=CN-NM&batch=" + batch.id());

        assertThat(find(BatchPanel.class).single().getElement().getTextRecursively())
                .contains("批次 " + batch.id() + " · " + batch.file());
        var parts = find(HistoryGrid.class).single().getContent().getPartNameGenerator();
        assertThat(parts.apply(new PastBatch(batch, null, 0))).isEqualTo("opened");

        open(DataView.class, "region=CN-NM");

        assertThat(find(BatchPanel.class).exists()).isFalse();
        assertThat(parts.apply(new PastBatch(batch, null, 0))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "0", "-1", "x", "99999999999999999999"})
    void saysWhichBatchThereIsNot(String batch) {
        open(DataView.class, "batch=" + batch);

        assertThat(find(BatchPanel.class).exists()).isFalse();
        assertThat(find(H2.class).withText("没有这个页面").exists()).isTrue();
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
