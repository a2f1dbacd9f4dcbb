package io.bridgehead.reference;

import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.platform.Snapshot;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.WindowSpecificationOrderByStep;
import org.jspecify.annotations.Nullable;

/** Reads published values, each with what was published for the year before: its newest vintage. */
public final class PublishedValues {
    private PublishedValues() {}

    /** Of each period the newest vintage. One statement for all who see the same data; in order of indicator and period. */
    public static List<Published> read(
            DSLContext transaction,
            String region,
            Collection<String> indicators,
            Collection<String> subjects,
            String counterpart) {
        return vintages(transaction, region, indicators, subjects, counterpart).stream()
                .filter(value -> value.vintage() == 1)
                .toList();
    }

    /** All vintages, the newest of a period first. One statement for all who see the same data; in order of indicator and period. */
    public static List<Published> vintages(
            DSLContext transaction,
            String region,
            Collection<String> indicators,
            Collection<String> subjects,
            String counterpart) {
        var asked = new Asked(List.copyOf(indicators), List.copyOf(subjects), counterpart);
        return Snapshot.once(transaction, asked, () -> read(transaction, region, asked));
    }

    private static List<Published> read(DSLContext transaction, String region, Asked asked) {
        var vintage = rowNumber().over(samePeriod().orderBy(newestFirst())).as("vintage");
        var vintages = count().over(samePeriod()).as("vintages");
        var published = select(
                        OBSERVATION.INDICATOR,
                        OBSERVATION.SUBJECT,
                        OBSERVATION.PERIOD_START,
                        OBSERVATION.PERIOD_END,
                        OBSERVATION.BASIS,
                        OBSERVATION.VALUE,
                        OBSERVATION.UNIT,
                        OBSERVATION.STATUS,
                        OBSERVATION.SOURCE_ID,
                        SOURCE.PUBLISHER,
                        OBSERVATION.PUBLISHED_YOY,
                        OBSERVATION.NOTE_ZH,
                        OBSERVATION.NOTE_EN,
                        vintage,
                        vintages)
                .from(OBSERVATION)
                .join(SOURCE)
                .on(SOURCE.ID.eq(OBSERVATION.SOURCE_ID))
                .where(OBSERVATION.REGION_ID.eq(region))
                .and(OBSERVATION.INDICATOR.in(asked.indicators()))
                .and(OBSERVATION.SUBJECT.in(asked.subjects()))
                .and(OBSERVATION.COUNTERPART.eq(asked.counterpart()));
        var now = published.asTable("now");
        var before = published.asTable("before");
        var o = OBSERVATION;
        return transaction
                .select(
                        Columns.of(now, o.INDICATOR),
                        Columns.of(now, o.SUBJECT),
                        Columns.of(now, o.PERIOD_START),
                        Columns.of(now, o.PERIOD_END),
                        Columns.of(now, o.BASIS),
                        Columns.of(now, o.VALUE),
                        Columns.of(now, o.UNIT),
                        Columns.of(now, o.STATUS),
                        Columns.of(now, o.SOURCE_ID),
                        Columns.of(now, SOURCE.PUBLISHER),
                        Columns.of(now, o.PUBLISHED_YOY),
                        Columns.of(now, o.NOTE_ZH),
                        Columns.of(now, o.NOTE_EN),
                        Columns.of(now, vintages),
                        Columns.of(before, o.VALUE),
                        Columns.of(now, vintage))
                .from(now)
                .leftJoin(before)
                .on(Columns.of(before, vintage).eq(1))
                .and(Columns.of(before, o.INDICATOR).eq(Columns.of(now, o.INDICATOR)))
                .and(Columns.of(before, o.SUBJECT).eq(Columns.of(now, o.SUBJECT)))
                .and(Columns.of(before, o.UNIT).eq(Columns.of(now, o.UNIT)))
                .and(Columns.of(before, o.BASIS).eq(Columns.of(now, o.BASIS)))
                // A value as of a day has no counterpart: the same day of another year is another stretch.
                .and(Columns.of(now, o.BASIS).ne(Basis.AS_OF.code()))
                .and(year(Columns.of(before, o.PERIOD_END))
                        .eq(year(Columns.of(now, o.PERIOD_END)).minus(1)))
                .and(month(Columns.of(before, o.PERIOD_START)).eq(month(Columns.of(now, o.PERIOD_START))))
                .and(month(Columns.of(before, o.PERIOD_END)).eq(month(Columns.of(now, o.PERIOD_END))))
                .orderBy(
                        Columns.of(now, o.INDICATOR),
                        Columns.of(now, o.PERIOD_END),
                        Columns.of(now, o.PERIOD_START),
                        Columns.of(now, o.SUBJECT),
                        Columns.of(now, o.BASIS),
                        Columns.of(now, vintage))
                .fetch(row -> new Published(
                        row.value1(),
                        row.value2(),
                        new Period(row.value3(), row.value4(), Basis.of(row.value5())),
                        row.value6(),
                        row.value7(),
                        Status.of(row.value8()),
                        row.value9(),
                        row.value10(),
                        fraction(row.value11()),
                        row.value15(),
                        row.value16(),
                        row.value14(),
                        note(row.value12(), row.value13())));
    }

    /** The order of several values published for one period: of an observation joined with its source. */
    public static List<SortField<?>> newestFirst() {
        return List.of(
                when(OBSERVATION.STATUS.eq(Status.REVISED.code()), 0)
                        .otherwise(1)
                        .asc(),
                SOURCE.PUBLISHED.desc().nullsLast(),
                OBSERVATION.SOURCE_ID.desc());
    }

    /** Made anew for each use: a window that is given an order keeps it. */
    private static WindowSpecificationOrderByStep samePeriod() {
        return partitionBy(
                OBSERVATION.INDICATOR,
                OBSERVATION.SUBJECT,
                OBSERVATION.PERIOD_START,
                OBSERVATION.PERIOD_END,
                OBSERVATION.BASIS);
    }

    private static @Nullable BigDecimal fraction(@Nullable BigDecimal percent) {
        return percent == null ? null : Rate.ofPercent(percent);
    }

    private static Text note(@Nullable String zh, @Nullable String en) {
        return zh == null || en == null ? Text.EMPTY : new Text(zh, en);
    }

    private record Asked(List<String> indicators, List<String> subjects, String counterpart) {}
}
