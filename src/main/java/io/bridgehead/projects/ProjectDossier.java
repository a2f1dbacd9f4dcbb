package io.bridgehead.projects;

import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one project.
 *
 * @param chainCode of the chain it counts to; null: none
 * @param batch that it stands as since
 * @param steps the stages it reached, in order of a project's life
 * @param history what each batch said of it, the last first
 * @param milestones of its chain, none where it has no chain
 */
public record ProjectDossier(
        ProjectRow project,
        @Nullable String chainCode,
        BatchNote batch,
        List<Step> steps,
        List<ProjectChange> history,
        List<ChainMilestone> milestones) {
    public ProjectDossier {
        steps = List.copyOf(steps);
        history = List.copyOf(history);
        milestones = List.copyOf(milestones);
    }

    /** @param on null: the stage was reached nobody knows when */
    public record Step(Stage stage, @Nullable LocalDate on) {}

    /**
     * @param segment {@code upstream}, {@code midstream} or {@code downstream}
     * @param finished null: not yet
     */
    public record ChainMilestone(
            String segment,
            String name,
            LocalDate planned,
            @Nullable LocalDate finished) {}
}
