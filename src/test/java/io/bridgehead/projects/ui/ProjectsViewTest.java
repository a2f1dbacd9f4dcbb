package io.bridgehead.projects.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.bridgehead.figure.Funnel;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Ranking;
import io.bridgehead.projects.ProjectList;
import io.bridgehead.projects.ProjectListing;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.shell.ViewTest;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProjectsViewTest extends ViewTest {
    @Autowired
    private ProjectList projects;

    @Test
    void listsAsManyProjectsAsTheMatrixCounts() {
        open(ProjectsView.class, "");

        var matrix = (Matrix) figure("projects.sector-cluster").shape();

        assertThat(matrix.total())
                .isEqualByComparingTo(Integer.toString(test(grid()).size()));
    }

    @Test
    void addsUpToWhatTheFigureAboveAddsUpTo() {
        open(ProjectsView.class, "measure=amount&unit=CNY&from=2023");

        var figure = (Ranking) figure("projects.by-sector").shape();
        var scope = Scope.of(Scope.FIRST_REGION, Lang.ZH).with(Parameter.FROM, "2023");

        assertThat(figure.items().stream()
                        .map(Ranking.Item::value)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(projects.selection(scope, ProjectListing.USUAL)
                        .sums()
                        .getFirst()
                        .amount());
    }

    @Test
    void listsOnlyTheSectorOfTheUrl() {
        open(ProjectsView.class, "sector=new-energy");
        figure("projects.by-sector");

        var grid = test(grid());

        assertThat(grid.size()).isPositive();
        assertThat(grid.getCellText(0, 1)).isEqualTo("新能源");
        assertThat(grid.getCellText(grid.size() - 1, 1)).isEqualTo("新能源");
    }

    @Test
    void listsTheFairOf2023WithItsPublishedNumberOfProjects() {
        open(ProjectsView.class, "fair=nof-2023");

        assertThat(test(grid()).size()).isEqualTo(138);
    }

    @Test
    void sortsByAmountBothWays() {
        open(ProjectsView.class, "fair=nof-2023");
        var grid = test(grid());

        grid.sortByColumn("amount");
        var least = grid.getRow(0).amount();
        grid.sortByColumn("amount");
        var most = grid.getRow(0).amount();

        assertThat(least).isLessThan(most);
    }

    @Test
    void listsWhatItsOwnWordsOfTheUrlSay() {
        open(ProjectsView.class, "list.sector=new-energy&list.name=%E5%88%B6%E6%B0%A2&list.sort=-amount");

        var grid = test(grid());

        assertThat(grid.size()).isPositive();
        for (var row = 0; row < grid.size(); row++) {
            assertThat(grid.getRow(row).name()).contains("制氢");
            assertThat(grid.getRow(row).sector().zh()).isEqualTo("新能源");
        }
        assertThat(grid.getRow(0).amount()).isGreaterThan(grid.getRow(1).amount());
    }

    @Test
    void refusesWordsItCanNotRead() {
        for (var query :
                new String[] {"list.amount-from=many", "list.sector=none", "list.colour=red", "list.sort=age"}) {
            open(ProjectsView.class, query);

            assertThat(find(H2.class).all()).as(query).extracting(H2::getText).contains("链接中的筛选条件无法识别");
        }
    }

    @Test
    void asksNoFigureAgainWhereOnlyTheListIsFilteredAndKeepsTheListWhereTheFiguresAre() {
        open(ProjectsView.class, "fair=nof-2023");
        var before = figure("projects.by-sector");

        open(ProjectsView.class, "fair=nof-2023&list.stage=signed");

        assertThat(figure("projects.by-sector")).isSameAs(before);
        var listed = test(grid()).size();
        assertThat(listed).isBetween(1, 137);
    }

    @Test
    void listsAsManyProjectsOfAnOriginAsItsMarkCounts() {
        open(ProjectsView.class, "section=where&fair=nof-2023");
        var origins = (Ranking) figure("projects.by-origin").shape();
        var first = origins.items().getFirst();

        choose("projects.by-origin", first.key());

        assertThat(location())
                .contains("fair=nof-2023")
                .contains("section=where")
                .contains("list.origin=%22");
        assertThat(first.value())
                .isEqualByComparingTo(Integer.toString(test(grid()).size()));
        assertThat(test(grid()).getRow(0).origin()).isEqualTo(first.name());

        choose("projects.by-origin", first.key());

        assertThat(location()).doesNotContain("list.");
    }

    @Test
    void listsNothingByWhatHasNoOrigin() {
        open(ProjectsView.class, "section=where");
        figure("projects.by-origin");
        var before = location();

        choose("projects.by-origin", "unassigned");

        assertThat(location()).isEqualTo(before);
    }

    @Test
    void listsJustTheProjectsThatAStepOfTheFunnelCounts() {
        open(ProjectsView.class, "section=how-far&fair=nof-2023&stage=signed&list.name=x");
        var funnel = (Funnel) figure("projects.stages").shape();

        for (var step : funnel.steps()) {
            choose("projects.stages", step.key());

            assertThat(location()).contains("section=how-far", "fair=nof-2023").doesNotContain("stage=", "list.name");
            assertThat(step.value())
                    .as(step.key())
                    .isEqualByComparingTo(Integer.toString(test(grid()).size()));
        }
        assertThat(location()).contains("list.reached=in-production");
        assertThat(grid().getColumnByKey("reached").isVisible()).isTrue();

        choose("projects.stages", "in-production");
        assertThat(location()).doesNotContain("list.");

        choose("projects.stages", "funds-in-place");
        assertThat(location()).doesNotContain("list.");
    }

    @Test
    void saysWhatTheListAddsUpToOnceThatIsRead() {
        open(ProjectsView.class, "fair=nof-2023");
        grid();

        assertThat(find(SelectionTotals.class).single().getElement().getTextRecursively())
                .contains("138");
        assertThat(find(Span.class).withText("示例数据").all()).isNotEmpty();
    }

    @Test
    void showsWhatWasAskedLastWhereAnAnswerComesLate() {
        open(ProjectsView.class, "");
        open(ProjectsView.class, "list.sector=new-energy");
        open(ProjectsView.class, "fair=nof-2023");

        assertThat(test(grid()).size()).isEqualTo(138);
    }

    /** Once it knows how many rows it has. */
    @SuppressWarnings("unchecked")
    private Grid<ProjectRow> grid() {
        near();
        await(() -> find(ProjectGrid.class).single(), list -> !list.getElement().hasAttribute("aria-busy"));
        return (Grid<ProjectRow>) find(Grid.class).single();
    }
}
