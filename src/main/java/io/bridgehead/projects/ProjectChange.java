package io.bridgehead.projects;

import io.bridgehead.figure.Text;
import io.bridgehead.scope.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a batch changed of a project. */
public record ProjectChange(BatchNote batch, Kind kind, List<Detail> details) {
    public ProjectChange {
        details = List.copyOf(details);
    }

    /** What became of the project as a whole. */
    public enum Kind {
        /** It came, for the first time or again. */
        CAME,
        CHANGED,
        /** It was taken out. */
        WENT
    }

    /** One thing that was something else before. */
    public sealed interface Detail {}

    /** A column of the project; null where it had, or has, no value. */
    public record OfColumn(
            ProjectColumn column,
            @Nullable Text was,
            @Nullable Text is) implements Detail {}

    /** A stage that was, or is, reached on a day; null where it wasn't, or no more is, known to be reached. */
    public record OfStage(
            Stage stage, @Nullable Reached was, @Nullable Reached is) implements Detail {}

    /** @param on null: nobody knows when */
    public record Reached(@Nullable LocalDate on) {}
}
