package io.bridgehead.ports;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PORT_TRAFFIC;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import io.bridgehead.figure.Basis;
import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record12;
import org.jooq.Select;
import org.jooq.Table;

/** Loaded and published rows of some ports as one table: those whose whole period is within the one asked for. */
final class PortRowQuery {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Table<?> table;

    PortRowQuery(Scope scope, List<Port> ports) {
        this.table = loaded(scope).unionAll(published(scope, ports)).asTable("port_rows");
    }

    Table<?> table() {
        return table;
    }

    Field<LocalDate> start() {
        return Columns.of(table, "first_day", LocalDate.class);
    }

    Field<LocalDate> end() {
        return Columns.of(table, "last_day", LocalDate.class);
    }

    Field<String> basis() {
        return words("basis");
    }

    Field<String> place() {
        return words("place");
    }

    /** Code of a {@link Crossing}'s measure. */
    Field<String> measure() {
        return words("measure");
    }

    Field<String> direction() {
        return words("direction");
    }

    Field<BigDecimal> value() {
        return Columns.of(table, "value", BigDecimal.class);
    }

    Field<String> unit() {
        return words("unit");
    }

    Field<String> status() {
        return words("status");
    }

    /** The publisher of what was published. */
    Field<String> source() {
        return words("source");
    }

    /** 0 where it was published. */
    Field<Long> batch() {
        return Columns.of(table, "batch", Long.class);
    }

    /** The order asked for, and within it one in which no two rows are alike. */
    List<OrderField<?>> order(PortRowSort sort, boolean ascending) {
        var first = by(sort);
        var key = List.of(end(), start(), place(), measure(), direction(), basis(), batch(), words("source_id"));
        return Stream.<OrderField<?>>concat(Stream.of(ascending ? first.asc() : first.desc()), key.stream())
                .toList();
    }

    private Field<?> by(PortRowSort sort) {
        return switch (sort) {
            case PERIOD -> end();
            case PORT -> place();
            case MEASURE -> measure();
            case DIRECTION -> direction();
            case VALUE -> value();
            case STATUS -> status();
            case SOURCE -> source();
        };
    }

    private static Select<
                    Record12<
                            LocalDate,
                            LocalDate,
                            String,
                            String,
                            String,
                            String,
                            BigDecimal,
                            String,
                            String,
                            String,
                            String,
                            Long>>
            loaded(Scope scope) {
        var t = PORT_TRAFFIC;
        var months = choose(t.BASIS)
                .when(inline(Basis.MONTH.code()), inline(1))
                .when(inline(Basis.QUARTER.code()), inline(MONTHS_OF_A_QUARTER))
                .otherwise(inline(12));
        var end = localDateAdd(localDateAdd(t.PERIOD, months, DatePart.MONTH).cast(LOCALDATE), inline(-1))
                .cast(LOCALDATE);
        return select(
                        t.PERIOD.as("first_day"),
                        end.as("last_day"),
                        t.BASIS.as("basis"),
                        t.PORT.as("place"),
                        t.MEASURE.as("measure"),
                        t.DIRECTION.as("direction"),
                        t.VALUE.as("value"),
                        t.UNIT.as("unit"),
                        BATCH.STATUS.as("status"),
                        inline("").as("source"),
                        inline("").as("source_id"),
                        t.BATCH_ID.as("batch"))
                .from(t)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(t.REGION_ID), BATCH.ID.eq(t.BATCH_ID))
                .where(t.REGION_ID.eq(scope.region()))
                .and(t.MEASURE.in(
                        Arrays.stream(Crossing.values()).map(Crossing::measure).toList()))
                .and(scope.ports().isEmpty() ? noCondition() : t.PORT.in(scope.ports()))
                .and(within(scope, t.PERIOD, end));
    }

    private static Select<
                    Record12<
                            LocalDate,
                            LocalDate,
                            String,
                            String,
                            String,
                            String,
                            BigDecimal,
                            String,
                            String,
                            String,
                            String,
                            Long>>
            published(Scope scope, List<Port> ports) {
        var o = OBSERVATION;
        var measures = Arrays.stream(Crossing.values())
                .collect(Collectors.toMap(
                        crossing -> inline(crossing.indicator()), crossing -> inline(crossing.measure())));
        var subjects = Stream.concat(
                        scope.ports().isEmpty() ? Port.TOGETHER.stream() : Stream.empty(),
                        ports.stream().map(Port::subject))
                .distinct()
                .toList();
        return select(
                        o.PERIOD_START,
                        o.PERIOD_END,
                        o.BASIS,
                        o.SUBJECT,
                        choose(o.INDICATOR).mapFields(measures),
                        inline(Crossed.BOTH_WAYS),
                        o.VALUE,
                        o.UNIT,
                        o.STATUS,
                        coalesce(SOURCE.PUBLISHER, o.SOURCE_ID),
                        o.SOURCE_ID,
                        inline(0L))
                .from(o)
                .leftJoin(SOURCE)
                .on(SOURCE.ID.eq(o.SOURCE_ID))
                .where(o.REGION_ID.eq(scope.region()))
                .and(o.INDICATOR.in(Arrays.stream(Crossing.values())
                        .map(Crossing::indicator)
                        .toList()))
                .and(o.COUNTERPART.eq(inline("")))
                .and(o.SUBJECT.in(subjects))
                .and(o.VALUE.isNotNull())
                .and(within(scope, o.PERIOD_START, o.PERIOD_END));
    }

    private static Condition within(Scope scope, Field<LocalDate> start, Field<LocalDate> end) {
        var from = scope.from();
        var to = scope.to();
        return noCondition()
                .and(from == null ? noCondition() : start.ge(from.atDay(1)))
                .and(to == null ? noCondition() : end.le(to.atEndOfMonth()));
    }

    private Field<String> words(String name) {
        return Columns.of(table, name, String.class);
    }
}
