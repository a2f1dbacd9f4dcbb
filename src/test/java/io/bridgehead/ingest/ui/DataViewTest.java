package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.Content;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Imports;
import io.bridgehead.ingest.LoadedBatch;
import io.bridgehead.ingest.Problem;
import io.bridgehead.ingest.Profile;
import io.bridgehead.shell.ViewTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "bridgehead.data=target/test-data/${random.uuid}")
class DataViewTest extends ViewTest {
    @Autowired
    private Imports imports;

    @Test
    @SuppressWarnings("unchecked")
    void showsTheFormOfTheProfileChosen() {
        navigate(DataView.class);
        assertThat(find(Code.class).single().getText()).startsWith("period,partner,flow,hs,value,currency\n");

        var profiles = (Select<Profile>) find(Select.class).withCaption("类型").single();
        test(profiles).selectItem("项目");

        assertThat(find(Code.class).single().getText()).startsWith("id,name,fair,sector");
    }

    @Test
    @SuppressWarnings("unchecked")
    void listsWhatWasLoadedAndRemovesTheSampleWhenToldSo() {
        navigate(DataView.class);
        var history = (Grid<LoadedBatch>) find(Grid.class).single();
        var before = test(history).size();
        assertThat(before).isGreaterThanOrEqualTo(3);
        assertThat(test(history).getCellText(0, 2)).endsWith(".csv");

        test(find(Button.class).withText("移除示例数据").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(test(history).size()).isEqualTo(before + 3);
        assertThat(test(history).getCellText(0, 2)).isEqualTo("（移除示例数据）");
        assertThat(find(Button.class).withText("移除示例数据").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void listsTheProblemsOfAFileByLine() {
        navigate(DataView.class);
        var report = imports.load(request("2030-01,MNG,up,,1,CNY", "2030-01,MNG,export,,x,CNY"));
        var panel = new ReportPanel(new LoadResult.Reported(report), new Said(Lang.EN, ZoneOffset.UTC));
        UI.getCurrent().add(panel);

        var problems = (Grid<Problem>) find(Grid.class, panel).single();
        assertThat(test(problems).size()).isEqualTo(2);
        assertThat(test(problems).getCellText(0, 0)).isEqualTo("2");
        assertThat(test(problems).getCellText(0, 1)).isEqualTo("flow");
        assertThat(test(problems).getCellText(0, 2)).isEqualTo("up");
        assertThat(test(problems).getCellText(0, 3)).isEqualTo("import or export");
        assertThat(find(Card.class, panel).single().getTitleAsText())
                .isEqualTo("t.csv was not loaded, and nothing was changed");
    }

    @Test
    void tellsTheCountsOfALoadedFile() {
        navigate(DataView.class);
        var report = imports.load(request("1999-01,MNG,export,,1,CNY"));
        var panel = new ReportPanel(new LoadResult.Reported(report), new Said(Lang.EN, ZoneOffset.UTC));
        UI.getCurrent().add(panel);

        assertThat(find(Paragraph.class, panel).single().getText())
                .isEqualTo("1 rows read: 1 loaded, 0 that were here replaced, 0 unchanged.");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void givesExamplesThatCanBeLoadedAsTheyStand(Profile profile) {
        var rows = Examples.of(profile).getBytes(StandardCharsets.UTF_8);
        var report = imports.load(
                ImportRequest.of(profile, "CN-NM", "example.csv", () -> new ByteArrayInputStream(rows), "tester"));

        assertThat(report.problems()).isEmpty();
    }

    private static ImportRequest request(String... rows) {
        var file =
                ("period,partner,flow,hs,value,currency\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        Content content = () -> new ByteArrayInputStream(file);
        return ImportRequest.of(Profile.TRADE, "CN-NM", "t.csv", content, "tester");
    }
}
