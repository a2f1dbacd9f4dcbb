package io.bridgehead.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import io.bridgehead.figure.Text;
import io.bridgehead.ingest.BadGroupException;
import io.bridgehead.ingest.OwnGroup;
import io.bridgehead.ingest.OwnGroups;
import io.bridgehead.ingest.UnknownName.Candidate;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.scope.Parameter;
import io.bridgehead.shell.ViewTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** On a product of its own: other tests count the batches of the one they share. */
@SpringBootTest(
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "spring.application.name=bridgehead-groups"})
@DirtiesContext
class GroupsViewTest extends ViewTest {
    private static final String REGION = "CN-NM";

    @Autowired
    private OwnGroups groups;

    @Autowired
    private CodeLists lists;

    @AfterEach
    void removeAll() throws BadGroupException {
        for (var group : groups.all(REGION)) {
            groups.remove(REGION, group.code(), "tester");
        }
    }

    @Test
    void makesAGroupThatCanBeFilteredByAtOnce() {
        openTheDialog();
        fill("中文名称", "邻国");
        fill("代码", "near");
        choosePartner(0, "MNG");
        press("添加成员");
        choosePartner(1, "RUS");
        test(find(TextField.class).withCaption("起始日期").all().get(1)).setValue("1991-12-26");

        press("保存");

        await(() -> groups.all(REGION), all -> !all.isEmpty());
        assertThat(groups.all(REGION))
                .containsExactly(new OwnGroup(
                        "near",
                        Text.same("邻国"),
                        List.of(
                                new OwnGroup.Member("MNG", null, null),
                                new OwnGroup.Member("RUS", LocalDate.of(1991, 12, 26), null))));
        await(() -> find(GroupTable.class).all(), tables -> said().contains("near"));
        assertThat(said()).contains("2 个成员").contains("蒙古国");
        assertThat(find(GroupDialog.class).exists()).isFalse();
        assertThat(lists.of(REGION).list(Parameter.GROUP).codes()).contains("near");
    }

    @Test
    void saysWhatIsMissingBeforeAnythingIsStored() {
        openTheDialog();
        press("保存");
        assertThat(dialog()).contains("请填写名称");

        fill("中文名称", "邻国");
        press("保存");
        assertThat(dialog()).contains("至少要有一个成员");

        choosePartner(0, "MNG");
        test(find(TextField.class).withCaption("起始日期").single()).setValue("2024");
        press("保存");
        assertThat(dialog()).contains("“2024”不是日期");

        test(find(TextField.class).withCaption("起始日期").single()).setValue("2024-01-02");
        test(find(TextField.class).withCaption("截止日期").single()).setValue("2024-01-01");
        press("保存");
        assertThat(dialog()).contains("截止日期早于起始日期");

        test(find(TextField.class).withCaption("截止日期").single()).setValue("");
        fill("代码", "a b");
        press("保存");
        await(this::dialog, words -> words.contains("“a b”不能使用"));
        assertThat(groups.all(REGION)).isEmpty();
    }

    @Test
    void renamesAndRemovesAGroup() throws BadGroupException {
        groups.make(
                REGION,
                new OwnGroup("near", Text.same("邻国"), List.of(new OwnGroup.Member("MNG", null, null))),
                "tester");
        openTheView();
        press("修改");
        fill("中文名称", "近邻");

        press("保存");

        await(() -> groups.all(REGION), all -> all.getFirst().name().zh().equals("近邻"));
        await(this::said, words -> words.contains("近邻"));

        press("删除");
        test(find(ConfirmDialog.class).single()).confirm();

        await(() -> groups.all(REGION), List::isEmpty);
        await(this::said, words -> words.contains("还没有自建的国家组"));
    }

    private void openTheView() {
        open(GroupsView.class, "region=" + REGION);
        await(() -> find(GroupTable.class).all(), tables -> tables.size() == 1);
    }

    private void openTheDialog() {
        openTheView();
        press("新建国家组");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void fill(String label, String value) {
        test(find(TextField.class).withCaption(label).single()).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void choosePartner(int row, String code) {
        var box = (ComboBox<Candidate>) find(ComboBox.class).all().get(row);
        box.setValue(groups.partners(REGION).stream()
                .filter(partner -> partner.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private String said() {
        // Looking for anything lets the page do what was handed to it from other threads.
        find(GroupTable.class).all();
        return getCurrentView().getElement().getTextRecursively();
    }

    private String dialog() {
        return find(GroupDialog.class).single().getElement().getTextRecursively();
    }
}
