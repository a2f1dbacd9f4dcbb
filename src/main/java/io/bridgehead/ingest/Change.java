package io.bridgehead.ingest;

import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a load changes, would change, or changed: by slice, the largest change first.
 *
 * @param slices at most {@link #MOST}
 * @param moreSlices how many more there are
 * @param appearing partners, projects, milestones, published values, entries of a list that weren't there before; at
 *     most {@link #MOST}
 * @param vanishing those that aren't there any more; at most {@link #MOST}
 * @param jumps values that change by more than half; at most {@link #MOST}
 * @param renamed what is there before and after by another name; at most {@link #MOST}
 */
public record Change(
        List<Slice> slices,
        long moreSlices,
        List<Text> appearing,
        long moreAppearing,
        List<Text> vanishing,
        long moreVanishing,
        List<Jump> jumps,
        long moreJumps,
        List<Renaming> renamed,
        long moreRenamed) {
    public static final int MOST = 200;
    public static final Change NONE = new Change(List.of(), 0, List.of(), 0, List.of(), 0, List.of(), 0, List.of(), 0);

    public Change {
        slices = List.copyOf(slices);
        appearing = List.copyOf(appearing);
        vanishing = List.copyOf(vanishing);
        jumps = List.copyOf(jumps);
        renamed = List.copyOf(renamed);
    }

    /**
     * A slice: a period of a flow in a currency, a chain, a year of projects, a list.
     *
     * @param name in words
     * @param unit of the totals, such as CNY; empty where there are none
     * @param before the total that was there; null where there was nothing
     * @param after the total that is there then; null where nothing is left
     */
    public record Slice(
            Text name,
            String unit,
            long rowsBefore,
            long rowsAfter,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /** A value that changes by more than half of what it was. */
    public record Jump(Text name, String unit, BigDecimal before, BigDecimal after) {}

    /** A project, a milestone, an entry of a list that is called otherwise. */
    public record Renaming(Text before, Text after) {}
}
