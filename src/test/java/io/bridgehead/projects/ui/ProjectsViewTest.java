package io.bridgehead.projects.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import io.bridgehead.figure.Matrix;
import io.bridgehead.projects.ProjectRow;
import io.bridgehead.shell.ViewTest;
import org.junit.jupiter.api.Test;

class ProjectsViewTest extends ViewTest {
    @Test
    void listsAsManyProjectsAsTheMatrixCounts() {
        open(ProjectsView.class, "");

        var matrix = (Matrix) figure("projects.sector-cluster").shape();

        assertThat(matrix.total())
                .isEqualByComparingTo(Integer.toString(test(grid()).size()));
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

    @SuppressWarnings("unchecked")
    private Grid<ProjectRow> grid() {
        return (Grid<ProjectRow>) find(Grid.class).single();
    }
}
