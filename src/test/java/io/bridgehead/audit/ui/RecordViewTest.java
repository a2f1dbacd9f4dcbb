package io.bridgehead.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.bridgehead.access.Accounts;
import io.bridgehead.access.People;
import io.bridgehead.access.Regions;
import io.bridgehead.access.Role;
import io.bridgehead.audit.AuditEntry;
import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditEvent.Action;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.audit.EntryFilter;
import io.bridgehead.shell.ViewTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class RecordViewTest extends ViewTest {
    /** The column of what an entry is about. */
    private static final int ABOUT = 3;

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RecordDesk desk;

    @Test
    void showsAnAdministratorASignInALoadAndAChangeOfRightsTheNewestFirst() {
        trail.add(new AuditEvent("record-li", Action.SIGN_IN, null, AuditSubject.PASSWORD.of("10.0.0.7")));
        trail.add(new AuditEvent("record-li", Action.LOAD, "CN-NM", AuditSubject.LOAD.of(90, "april.csv", "trade")));
        People.account(accounts, "record-wang", Role.PLANNER, Regions.only(Set.of("CN-NM")));

        openTheRecord("");

        var grid = test(grid());
        assertThat(row(0)).contains("administrator", "更改权限", "账号 record-wang：新建（规划员；内蒙古）", "");
        assertThat(row(1)).contains("record-li", "导入数据", "内蒙古", "批次 90：april.csv，读取方式：贸易");
        assertThat(row(2)).contains("record-li", "登录", "密码登录，来自 10.0.0.7");
        assertThat(row(2).getFirst()).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
        assertThat(Long.parseLong(row(0).getLast())).isEqualTo(grid.size());
        // What the product loaded itself is there too.
        assertThat(rows())
                .anyMatch(row -> row.contains("导入数据") && row.get(ABOUT).contains(".csv"));
    }

    @Test
    void filtersByPersonAndKindInTheUrl() {
        trail.add(new AuditEvent("record-zhao", Action.SIGN_IN, null, "one"));
        trail.add(new AuditEvent("record-qian", Action.SIGN_IN, null, "two"));
        trail.add(new AuditEvent("record-zhao", Action.EXPORT, "CN-NM", "three"));

        openTheRecord("");
        choosePerson("record-zhao");

        assertThat(location()).isEqualTo("record?list.person=record-zhao");
        assertThat(rows()).extracting(row -> row.get(ABOUT)).containsExactly("three", "one");
        assertThat(said()).contains("共 2 条");

        openTheRecord("list.person=record-zhao&list.kind=export");
        assertThat(rows()).extracting(row -> row.get(ABOUT)).containsExactly("three");

        openTheRecord("list.person=nobody-at-all");
        assertThat(rows()).isEmpty();
        assertThat(grid().getEmptyStateText()).contains("清除筛选");

        test(find(Button.class).withText("清除筛选").single()).click();
        awaitEntries();
        assertThat(location()).isEqualTo("record");
        assertThat(rows()).hasSizeGreaterThan(3);
    }

    @Test
    void refusesWordsItCanNotRead() {
        for (var query : new String[] {"list.kind=none", "list.person=", "list.person=a%00b"}) {
            open(RecordView.class, query);

            assertThat(find(H2.class).all()).as(query).extracting(H2::getText).contains("链接中的筛选条件无法识别");
        }
    }

    @Test
    void showsWhatSomebodyElseNamedAsText() {
        trail.add(new AuditEvent(SCRIPT, Action.LOAD, SCRIPT, AuditSubject.LOAD.of(91, SCRIPT, SCRIPT)));

        openTheRecord("list.person=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(rows()).hasSize(1);
        assertThat(row(0)).contains(SCRIPT, "批次 91：" + SCRIPT + "，读取方式：" + SCRIPT);
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script");
    }

    @Test
    void saysWhetherTheRecordIsWholeOnceThatIsAsked() {
        openTheRecord("");
        assertThat(state()).contains("尚未核对");

        test(find(Button.class).withText("核对").single()).click();

        assertThat(await(this::state, words -> words.contains("完整"))).matches("操作记录完整：共 [\\d,]+ 条，核对于 .*。");
        assertThat(said()).contains(trail.verify(null).head().written());
    }

    @Test
    void isRefusedToAPlannerAndToAPageThatStayedOpen() {
        openTheRecord("");
        var planner = People.account(accounts, "record-sun", Role.PLANNER, Regions.EVERY);
        SecurityContextHolder.getContextHolderStrategy().setContext(new SecurityContextImpl(People.signedIn(planner)));

        assertThatThrownBy(() -> desk.find(EntryFilter.ALL, found -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.verify(found -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.take(entry -> {})).isInstanceOf(AccessDeniedException.class);
        open(RecordView.class, "");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("您无权打开此页面");
        assertThat(find(EntriesGrid.class).exists()).isFalse();
    }

    @Test
    void givesAllEntriesAsAFileThatCalculatesNothingAndKeepsThat() throws IOException {
        trail.add(new AuditEvent("record-wu", Action.LOAD, "CN-NM", "=HYPERLINK(\"x\")"));
        var file = new ByteArrayOutputStream();

        RecordDownload.write(desk, file);

        var lines = file.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0]).isEqualTo("\uFEFFseq,at,actor,action,region,subject,hash");
        assertThat(lines[1]).startsWith("1,");
        assertThat(lines[lines.length - 2]).contains(",record-wu,load,CN-NM,\"'=HYPERLINK(\"\"x\"\")\",");
        assertThat(lines[lines.length - 1]).contains(",administrator,export,,\"[\"\"record\"\"]\",");
        assertThat(lines).hasSize(Math.toIntExact(trail.verify(null).head().seq()) + 1);
    }

    private void openTheRecord(String query) {
        open(RecordView.class, query);
        awaitEntries();
    }

    private void awaitEntries() {
        await(
                () -> find(Section.class).single(),
                section -> !section.getElement().hasAttribute("aria-busy"));
    }

    @SuppressWarnings("unchecked")
    private void choosePerson(String name) {
        var person = (ComboBox<String>) find(ComboBox.class).withCaption("操作人").single();
        test(person).selectItem(name);
        awaitEntries();
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditEntry> grid() {
        return (Grid<AuditEntry>) find(Grid.class).single();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < test(grid()).size(); row++) {
            rows.add(row(row));
        }
        return rows;
    }

    private List<String> row(int row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < grid().getColumns().size(); column++) {
            cells.add(test(grid()).getCellText(row, column));
        }
        return cells;
    }

    private String state() {
        return find(Paragraph.class).withClassName("record-state").single().getText();
    }

    private String said() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
