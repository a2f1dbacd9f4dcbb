package io.bridgehead.chains;

import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chain is, and what is planned and signed in it.
 *
 * @param leader who leads it (链长); null: nobody says
 * @param cluster null: it belongs to none
 * @param from first day it is in the list; null: open
 * @param until last day; null: open
 * @param note on these days, as the list has it; empty: none
 * @param source who names it
 * @param at the day its segments are told of; null where nothing was ever reported
 * @param segments upstream first; all three, gaps too
 * @param projects signed, whenever that was
 * @param unplaced how many of those name no segment
 * @param amount contracted in the region's currency, told in the unit of {@code money}; null where none is known
 */
public record ChainProfile(
        Text name,
        @Nullable Text leader,
        @Nullable Text cluster,
        @Nullable Text sector,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Text note,
        String source,
        @Nullable LocalDate at,
        List<ChainSegment> segments,
        int projects,
        int unplaced,
        @Nullable BigDecimal amount,
        Text money,
        boolean sample) {}
