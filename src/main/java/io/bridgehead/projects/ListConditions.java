package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.bridgehead.figure.Status;
import io.bridgehead.reference.PlaceNames;
import io.bridgehead.reference.RegionCodes;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The filters of the list's columns as a condition on projects and their batch. */
final class ListConditions {
    /** Lower case of every script, whatever the server's own locale. */
    private static final String EVERY_SCRIPT = "und-x-icu";

    private ListConditions() {}

    /** Amounts in currencies other than the region's aren't compared, unless the reader filters by currency. */
    static Condition of(ProjectListing listing, RegionCodes codes) {
        Condition condition = trueCondition();
        for (var filter : listing.filters().entrySet()) {
            condition = condition.and(of(filter.getKey(), filter.getValue(), codes.places()));
        }
        var mixed = listing.filter(ProjectColumn.AMOUNT).isPresent()
                && listing.filter(ProjectColumn.CURRENCY).isEmpty();
        return mixed ? condition.and(PROJECT.CURRENCY.eq(codes.region().currency())) : condition;
    }

    private static Condition of(ProjectColumn column, ColumnFilter filter, PlaceNames places) {
        return switch (filter) {
            // jOOQ escapes what LIKE would take for a wildcard.
            case ColumnFilter.Contains contains ->
                folded(text(column)).contains(folded(val(contains.text()))).or(also(column, contains.text(), places));
            case ColumnFilter.Whole whole -> whole(column, whole.text(), places);
            case ColumnFilter.AnyOf any -> text(column).in(any.codes());
            case ColumnFilter.Amounts amounts ->
                trueCondition()
                        .and(amounts.from() == null ? noCondition() : PROJECT.AMOUNT.ge(amounts.from()))
                        .and(amounts.to() == null ? noCondition() : PROJECT.AMOUNT.le(amounts.to()));
            case ColumnFilter.Days days ->
                trueCondition()
                        .and(days.from() == null ? noCondition() : day(column).ge(days.from()))
                        .and(days.to() == null ? noCondition() : day(column).le(days.to()));
        };
    }

    /** A known place is found by its name in either language, however it is written. */
    private static Condition also(ProjectColumn column, String text, PlaceNames places) {
        return column == ProjectColumn.ORIGIN ? PROJECT.ORIGIN.in(places.writtenOf(text)) : noCondition();
    }

    /** A province is the same however it is written. */
    private static Condition whole(ProjectColumn column, String text, PlaceNames places) {
        return column == ProjectColumn.ORIGIN
                ? PROJECT.ORIGIN.in(places.sameAs(text))
                : text(column).eq(text);
    }

    private static Field<String> text(ProjectColumn column) {
        return switch (column) {
            case NAME -> PROJECT.NAME;
            case SECTOR -> PROJECT.SECTOR;
            case CLUSTER -> PROJECT.CLUSTER;
            case CHAIN -> PROJECT.CHAIN;
            case SEGMENT -> PROJECT.SEGMENT;
            case DIVISION -> PROJECT.DIVISION;
            case ORIGIN -> PROJECT.ORIGIN;
            case INVESTOR -> PROJECT.INVESTOR;
            case CURRENCY -> PROJECT.CURRENCY;
            case STAGE -> PROJECT.STAGE;
            case REACHED -> PROJECT.REACHED;
            case FAIR -> PROJECT.FAIR;
            case ID -> PROJECT.ID;
            case STATUS ->
                when(BATCH.STATUS.eq(Status.SAMPLE.code()), inline(Status.SAMPLE.code()))
                        .otherwise(inline(Status.LOADED.code()));
            case AMOUNT, SIGNED_ON, STAGE_ON -> throw new IllegalArgumentException(column + " is no text");
        };
    }

    private static Field<LocalDate> day(ProjectColumn column) {
        return switch (column) {
            case SIGNED_ON -> PROJECT.SIGNED_ON;
            case STAGE_ON -> PROJECT.STAGE_ON;
            case NAME,
                    SECTOR,
                    CLUSTER,
                    CHAIN,
                    SEGMENT,
                    DIVISION,
                    ORIGIN,
                    INVESTOR,
                    AMOUNT,
                    CURRENCY,
                    STAGE,
                    REACHED,
                    FAIR,
                    ID,
                    STATUS -> throw new IllegalArgumentException(column + " is no day");
        };
    }

    /** Wide and narrow forms, capitals and small letters alike. */
    private static Field<String> folded(Field<String> text) {
        return lower(field("normalize({0}, NFKC)", SQLDataType.VARCHAR, text).collate(EVERY_SCRIPT));
    }
}
