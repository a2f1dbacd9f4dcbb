package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import io.bridgehead.ingest.Change;
import io.bridgehead.ingest.UnknownName;
import io.bridgehead.ingest.UnknownName.Candidate;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ImportFlowTest extends HandMadePage {
    private final AtomicInteger changes = new AtomicInteger();

    private DroppedFile drop() throws IOException {
        var flow = new ImportFlow(page, changes::incrementAndGet);
        UI.getCurrent().add(flow);
        var file = file("trade-2025.csv");
        flow.drop(file);
        return file;
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void sound() {
        untilSaid("trade-2025.csv can be loaded.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void suggestsTheProfileThatFitsAndSaysWhatTheFileIs() throws IOException {
        drop();
        sound();

        var profiles =
                (Select<Profile>) find(Select.class).withCaption("Profile").single();
        assertThat(profiles.getValue()).isEqualTo(HandMadeServices.CUSTOMS);
        assertThat(test(profiles).getSuggestions())
                .containsExactly("Customs query (suggested)", "Trade (canonical form)");
        assertThat(text()).contains("Detected: CSV, GB18030, separated by semicolons");
    }

    @Test
    @SuppressWarnings("unchecked")
    void readsTheFileAgainByAnotherProfile() throws IOException {
        drop();
        sound();

        test((Select<Profile>) find(Select.class).withCaption("Profile").single())
                .selectItem("Trade (canonical form)");

        until("checked by the other", () -> services.calls.contains("check trade"));
        assertThat(services.calls).containsExactly("preview customs", "check customs", "preview trade", "check trade");
    }

    @Test
    void offersATemplateWhereNoProfileFits() throws IOException {
        services.fitting = List.of();
        drop();

        untilSaid("No profile fits this file.");
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("How the file must look · Trade");
        assertThat(services.calls).isEmpty();
    }

    @Test
    void showsEachLineAsReadBesideWhatIsStored() throws IOException {
        drop();
        sound();

        assertThat(lines(find(ReadTable.class).single())).containsExactly("1进出口统计", "2蒙古1.2530", "3俄罗斯74", "4火星x4");
        assertThat(lines(find(StoredTable.class).single()))
                .startsWith("1Left out: at least one row below the header", "22025-01MNGimport27011250000CNY")
                .contains("This row gives 4 rows; the first 3 are shown.")
                .last()
                .asString()
                .startsWith("4partner: found “火星”, expected a partner of the list");
        assertThat(find(NativeTableRow.class, find(ReadTable.class).single())
                        .all()
                        .get(3)
                        .getClassNames())
                .as("a row that gives several is as high as they are")
                .containsExactly("lines-4");
    }

    private List<String> lines(Component table) {
        return find(NativeTableRow.class, table).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void groupsProblemsByKindAndOpensEachToItsLines() throws IOException {
        services.problems = List.of(
                new Problem(2, "flow", "up", Phrase.of("expected.flow")),
                new Problem(3, "value", "x", Phrase.of("expected.decimal")));
        services.warnings = List.of(new Problem(9, "value", "0", Phrase.of("expected.not-negative")));
        drop();
        untilSaid("Problems: 2, of 2 kinds, in 1,200 rows.");

        var kinds = find(Details.class, find(ProblemKinds.class).single()).all();
        assertThat(kinds.getFirst().getSummary().getElement().getTextRecursively())
                .isEqualTo("flowexpected import or export1 ×first on line 2");
        test(kinds.getFirst()).openDetails();
        assertThat(lines(find(Lines.class, kinds.getFirst()).single())).containsExactly("2flowupimport or export");
        assertThat(text())
                .contains("Warnings: 1. Strange, but no reason not to load")
                .contains("Download all problems with their lines (CSV)")
                .contains("Nothing can be loaded until the problems are gone.");
        assertThat(find(Button.class).withText("Load").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void checksAgainOnceANameIsMapped() throws IOException {
        services.unknown = List.of(new UnknownName("partner", "外蒙", 7, List.of(new Candidate("MNG", "蒙古国"))));
        drop();
        untilSaid("Unknown names: 1");
        var choice = (ComboBox<Candidate>)
                find(ComboBox.class).withAriaLabel("外蒙 stands for").single();
        until("all entries are offered", () -> test(choice).getSuggestionItems().size() == 2);
        assertThat(test(choice).getSuggestions()).containsExactly("蒙古国 (MNG)", "德国 (DEU)");
        assertThat(choice.getValue().code()).isEqualTo("MNG");

        press("Map");
        sound();

        assertThat(services.mapped)
                .singleElement()
                .satisfies(alias -> assertThat(List.of(alias.list(), alias.name(), alias.code(), alias.user()))
                        .containsExactly("partner", "外蒙", "MNG", "wang"));
        assertThat(changes).hasValue(1);
    }

    @Test
    void tellsWhatWouldBeReplacedAndMarksLargeChanges() throws IOException {
        drop();
        sound();

        assertThat(text())
                .contains("12 rows are new or different, 10 that are here give way to them, 5 are here already.")
                .contains("2025-01 imports1012CNY 120.0 millionCNY 300.0 million▲ +150.0 % changes by more than half")
                .contains("Appearing: 1+ Mongolia")
                .contains("Vanishing: 4− Germanyand 3 more")
                .contains("RussiaCNY 2.0 millionCNY 500,000▼ −75.0 % changes by more than half");
    }

    @Test
    void saysThatAFileIsLoadedAlready() throws IOException {
        services.change = Change.NONE;
        drop();

        untilSaid("Nothing changes: this file is already loaded, all 5 rows are here just so.");
        assertThat(find(Button.class).withText("Load").exists()).isFalse();
    }

    @Test
    void loadsTheFileAndForgetsIt() throws IOException {
        var file = drop();
        sound();

        press("Load");

        untilSaid("trade-2025.csv is loaded (batch 1)");
        assertThat(text()).contains("12 rows loaded, 10 replaced, 5 unchanged, 3 left out, in 2.5 s.");
        assertThat(services.calls).contains("load customs by wang");
        assertThat(changes).hasValue(1);
        assertThat(Files.exists(file.path())).isFalse();
    }

    @Test
    void keepsTheFileOfALoadThatBrokeOff() throws IOException {
        var file = drop();
        sound();
        services.breaksOff = true;
        press("Load");
        untilSaid("That did not work, and nothing was changed.");
        assertThat(Files.exists(file.path())).isTrue();

        services.breaksOff = false;
        press("Try again");
        untilSaid("trade-2025.csv is loaded (batch 1)");
    }

    @Test
    void cancelsACheckThatTakesLong() throws IOException {
        services.waitsForCancel = true;
        drop();
        until("progress is shown", () -> find(Button.class).withText("Cancel").exists());
        assertThat(text()).contains("Reading: 1,200 rows, 1 s");

        press("Cancel");

        untilSaid("The check was cancelled; nothing was changed.");
        services.waitsForCancel = false;
        press("Check again");
        sound();
    }

    @Test
    void leavesTheFile() throws IOException {
        var file = drop();
        sound();

        press("Leave it");

        assertThat(Files.exists(file.path())).isFalse();
        assertThat(text()).contains("CSV, text or Excel; nothing is stored until you say so.");
        assertThat(find(Select.class).withCaption("Profile").exists()).isFalse();
    }

    @Test
    void goesOnLoadingWhenThePageIsLeft() throws IOException {
        var file = drop();
        sound();
        services.waitsForCancel = true;
        press("Load");
        until("the load runs", () -> services.calls.contains("load customs by wang"));

        UI.getCurrent().removeAll();

        assertThat(Files.exists(file.path())).as("its file is still needed").isTrue();
        services.waitsForCancel = false;
        until("the file is deleted in the end", () -> !Files.exists(file.path()));
        assertThat(services.past).hasSize(1);
    }
}
