package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HistoryPanelTest extends HandMadePage {
    private final AtomicInteger changes = new AtomicInteger();
    private final HistoryPanel history = new HistoryPanel(page, changes::incrementAndGet);

    private void openTheLast() {
        services.past.add(HandMadeServices.past(2, "trade-2025.csv", 1L));
        UI.getCurrent().add(history);
        history.show("CN-NM");
        var open = (Button) test(find(HistoryGrid.class).single().getContent()).getCellComponent(0, 0);
        test(open).click();
        untilSaid("By period");
    }

    @Test
    void saysWhatEachBatchDid() {
        services.past.add(HandMadeServices.past(2, "trade-2025.csv", 1L));
        UI.getCurrent().add(history);
        history.show("CN-NM");

        var grid = test(find(HistoryGrid.class).single().getContent());
        assertThat(grid.getCellComponent(0, 1).getElement().getTextRecursively())
                .isEqualTo("2025-03-01 02:00li");
        assertThat(grid.getCellComponent(0, 2).getElement().getTextRecursively())
                .isEqualTo("trade-2025.csvabababab");
        assertThat(grid.getCellComponent(0, 3).getElement().getTextRecursively())
                .contains("undoes batch 1");
        assertThat(grid.getCellText(0, 4)).isEqualTo("12");
        assertThat(grid.getCellText(0, 7)).isEqualTo("3");
    }

    @Test
    void opensABatchToItsDifferenceItsFileAndTheRegionAsOfThen() {
        openTheLast();

        assertThat(text()).contains("Batch 2 · trade-2025.csv").contains("2025-01 imports");
        assertThat(find(Anchor.class)
                        .withText("See the region as of this batch")
                        .single()
                        .getHref())
                .isEqualTo("./?region=CN-NM&as-of=2");
        untilSaid("Download the file");
    }

    @Test
    void undoesABatchOnceToldSo() {
        openTheLast();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(services.past).hasSize(1);

        test(find(ConfirmDialog.class).single()).confirm();

        until("it is undone", () -> services.past.size() == 2);
        until("the page knows", () -> changes.get() == 1);
        assertThat(find(BatchPanel.class).exists()).isFalse();
    }

    @Test
    void saysWhyABatchCanNotBeUndone() {
        services.refusesUndo = true;
        openTheLast();
        test(find(Button.class).withText("Undo").single()).click();

        test(find(ConfirmDialog.class).single()).confirm();

        untilSaid("The file could not be read to its end.");
        assertThat(changes).hasValue(0);
    }
}
