package io.bridgehead.ingest;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change in one language, as the API answers it. */
record ChangeAnswer(
        List<SliceAnswer> slices,
        long moreSlices,
        List<String> appearing,
        long moreAppearing,
        List<String> vanishing,
        long moreVanishing,
        List<JumpAnswer> jumps,
        long moreJumps,
        List<RenamingAnswer> renamed,
        long moreRenamed) {
    record SliceAnswer(
            String slice,
            String unit,
            long rowsBefore,
            long rowsAfter,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    record JumpAnswer(String name, String unit, BigDecimal before, BigDecimal after) {}

    record RenamingAnswer(String before, String after) {}

    static ChangeAnswer of(Change change, Lang lang) {
        return new ChangeAnswer(
                change.slices().stream()
                        .map(slice -> new SliceAnswer(
                                slice.name().in(lang),
                                slice.unit(),
                                slice.rowsBefore(),
                                slice.rowsAfter(),
                                slice.before(),
                                slice.after()))
                        .toList(),
                change.moreSlices(),
                names(change.appearing(), lang),
                change.moreAppearing(),
                names(change.vanishing(), lang),
                change.moreVanishing(),
                change.jumps().stream()
                        .map(jump -> new JumpAnswer(jump.name().in(lang), jump.unit(), jump.before(), jump.after()))
                        .toList(),
                change.moreJumps(),
                change.renamed().stream()
                        .map(renaming -> new RenamingAnswer(
                                renaming.before().in(lang), renaming.after().in(lang)))
                        .toList(),
                change.moreRenamed());
    }

    private static List<String> names(List<Text> texts, Lang lang) {
        return texts.stream().map(text -> text.in(lang)).toList();
    }
}
