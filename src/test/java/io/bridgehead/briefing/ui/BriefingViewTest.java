package io.bridgehead.briefing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.bridgehead.briefing.Briefing;
import io.bridgehead.briefing.Delivery;
import io.bridgehead.briefing.Part;
import io.bridgehead.briefing.QuoteOffer;
import io.bridgehead.briefing.Rhythm;
import io.bridgehead.briefing.Schedule;
import io.bridgehead.scope.Question;
import io.bridgehead.shell.StillFigure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BriefingViewTest extends BriefingPages {
    private static final Part HEADING = new Part.Heading("一、总体", 1);
    private static final Part QUOTE = new Part.Paragraph("伙伴数为 {partners.count@2014}。");
    private static final Part FIGURE = new Part.Pictured("partners.count", "", "见图");

    @Test
    void showsWordsWithTheirQuotesAndFiguresWithTheirSource() {
        edit(kept("月报", HEADING, QUOTE, FIGURE));

        assertThat(preview()).contains("月报", "一、总体", "164", "见图").doesNotContain("{partners");
        assertThat(find(StillFigure.class).single().getElement().getTextRecursively())
                .contains("贸易伙伴数", "来源");
    }

    @Test
    void saysAtThePartWhatCanNotBeQuoted() {
        edit(kept("月报", HEADING, new Part.Paragraph("有 {partners.none} 个。")));

        untilReads("part-problems", "第 3 个字符处的“{partners.none}”：");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("partners.none") && text.startsWith("第 3"));
    }

    @Test
    void savesWhatIsTypedByItself() {
        var briefing = kept("月报", HEADING, QUOTE);
        edit(briefing);

        type(area(0), "2014 年：{partners.count@2014}");

        await(() -> now(briefing), saved -> saved.version() == 2);
        assertThat(now(briefing).draft().parts().get(1)).isEqualTo(new Part.Paragraph("2014 年：{partners.count@2014}"));
        assertThat(await(this::preview, text -> text.contains("2014 年："))).contains("164");
    }

    @Test
    void isMadeByItselfUntilThatIsEnded() {
        var briefing = kept("定时的月报", HEADING);
        edit(briefing);

        click("定时生成");
        click("添加定时");

        untilReads("note-line", "每月1日 · PPTX · 只存档案");
        assertThat(schedules(briefing)).singleElement().satisfies(schedule -> {
            assertThat(schedule.draft().every()).isEqualTo(Rhythm.MONTH);
            assertThat(schedule.draft().day()).isEqualTo(1);
            assertThat(schedule.draft().formats()).containsExactly("pptx");
            assertThat(schedule.draft().target()).isEqualTo(Delivery.ARCHIVE);
            assertThat(schedule.owner()).isEqualTo(READER);
        });

        click("暂停");
        await(() -> schedules(briefing), all -> all.getFirst().paused());
        click("结束");
        await(() -> schedules(briefing), List::isEmpty);
    }

    private List<Schedule> schedules(Briefing briefing) {
        return desk.schedules().list(REGION).stream()
                .filter(schedule -> schedule.draft().briefing().equals(briefing.id()))
                .toList();
    }

    @Test
    void findsInTheArchiveWhatWasMade() {
        var briefing = kept("存档的月报", HEADING);
        var file = desk.archive().keep(briefing, "pdf", "存档的月报.pdf", new byte[] {1, 2, 3}, READER);

        UI.getCurrent().navigate("briefings/archive", QueryParameters.of("region", REGION));
        roundTrip();

        var link = await(
                        () -> find(Anchor.class).all().stream()
                                .filter(anchor -> anchor.getText().equals("存档的月报.pdf"))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        assertThat(link.getHref()).isEqualTo("api/v1/archive/" + file.id() + "?region=" + REGION);
        untilReads("briefing-card", READER);
    }

    @Test
    void movesAPartByItsButtons() {
        var briefing = kept("月报", HEADING, QUOTE, FIGURE);
        edit(briefing);

        click("下移：1 · 标题");

        await(() -> now(briefing), saved -> saved.version() == 2);
        assertThat(now(briefing).draft().parts()).containsExactly(QUOTE, HEADING, FIGURE);
    }

    @Test
    void takesBackThatAPartWasRemoved() {
        var briefing = kept("月报", HEADING, QUOTE);
        edit(briefing);

        click("移除：1 · 标题");
        await(() -> now(briefing), saved -> saved.draft().parts().size() == 1);
        click("撤销");

        await(() -> now(briefing), saved -> saved.draft().parts().size() == 2);
        assertThat(now(briefing).draft().parts()).containsExactly(HEADING, QUOTE);
    }

    @Test
    void keepsWhatIsWrittenWhereSomebodyElseSavedMeanwhile() {
        var briefing = kept("月报", HEADING);
        edit(briefing);
        desk.store().save(briefing, briefing.draft().with(List.of(QUOTE)), "王");

        type(title(), "我的月报");
        await(() -> find(Dialog.class).all(), dialogs -> !dialogs.isEmpty());
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("王 于");
        click("将我的内容存为副本");

        untilAt("briefings/(?!" + briefing.id() + ").*");
        assertThat(preview()).contains("我的月报", "一、总体");
        assertThat(now(briefing).draft().parts()).containsExactly(QUOTE);
    }

    @Test
    void loadsWhatSomebodyElseSavedWhereThatIsWanted() {
        var briefing = kept("月报", HEADING);
        edit(briefing);
        desk.store().save(briefing, briefing.draft().with(List.of(QUOTE)), "王");

        type(title(), "我的月报");
        click("放弃我的修改，载入新内容");

        assertThat(await(this::preview, text -> text.contains("伙伴数为")))
                .contains("164")
                .doesNotContain("一、总体");
        assertThat(title().getValue()).isEqualTo("月报");
    }

    @Test
    void saysWhyItIsNotSaved() {
        var briefing = kept("月报", HEADING);
        edit(briefing);

        type(title(), " ");

        untilReads("editor-head", "未保存：");
        assertThat(now(briefing).draft().title()).isEqualTo("月报");
    }

    @Test
    void saysThereIsNoSuchBriefing() {
        UI.getCurrent().navigate("briefings/none", QueryParameters.of("region", REGION));
        roundTrip();

        assertThat(find(H2.class).single().getText()).contains("没有");
    }

    @Test
    void showsANoteThatIsAddedToAFigure() {
        edit(kept("月报", FIGURE));

        click("批注");
        type(find(TextArea.class).withCaption("批注内容").single(), "口径有调整");
        click("添加批注");

        assertThat(await(this::preview, text -> text.contains("口径有调整"))).contains(READER);
    }

    @Test
    void takesTheNewDataOnceToldThatNothingChangesByThem() {
        var briefing = kept("月报", FIGURE);
        edit(briefing);

        click("更新数据");
        await(() -> find(Dialog.class).all(), dialogs -> !dialogs.isEmpty());
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("各图表数值没有变化");
        assertThat(now(briefing).draft().asOf()).isEmpty();
        click("采用最新数据");

        await(() -> now(briefing), saved -> saved.version() == 2);
        assertThat(now(briefing).draft().asOf()).containsKey(REGION);
        untilReads("editor-head", "内蒙古数据截至批次");
    }

    @Test
    void makesFilesOfTheSavedBriefingWithNotesWhereTheyAreWanted() {
        var briefing = kept("月报", FIGURE);
        edit(briefing);
        assertThat(files()).contains("api/v1/briefings/" + briefing.id() + ".docx?region=CN-NM");

        find(Checkbox.class).withCaption("附批注").single().setValue(true);

        assertThat(files()).contains("api/v1/briefings/" + briefing.id() + ".pptx?notes=true&region=CN-NM");
    }

    @Test
    void offersEveryValueOfAFigureWithItsQuote() {
        edit(kept("月报", QUOTE));
        click("引用数值");

        @SuppressWarnings("unchecked") // the only box of the dialog
        var figures =
                (ComboBox<Question>) find(ComboBox.class).withCaption("图表").single();
        figures.setValue(desk.catalogue().find("partners.count").orElseThrow());

        @SuppressWarnings("unchecked") // the only grid of the dialog
        var offers = await(
                () -> (Grid<QuoteOffer>) find(Grid.class).single(),
                grid -> test(grid).size() > 0);
        assertThat(offers.getListDataView().getItems()).anySatisfy(offer -> {
            assertThat(offer.quote()).contains("partners.count").contains("@2014}");
            assertThat(offer.value().zh()).contains("164");
        });
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        edit(kept("月报", new Part.Paragraph("{partners.none}")));

        untilReads("part-problems", "\"{partners.none}\" at character 1: ");
        untilReads("editor-head", "changes are saved by themselves");
    }

    private List<String> files() {
        return find(MenuBar.class, find(MakeMenu.class).single())
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .flatMap(item -> item.getChildren())
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }

    private TextField title() {
        return find(TextField.class).withCaption("标题").single();
    }
}
