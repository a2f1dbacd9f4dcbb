package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.INDICATOR;
import static io.bridgehead.db.Tables.PORT;
import static io.bridgehead.db.Tables.STAGING_OBSERVATION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.val;

import io.bridgehead.db.tables.StagingObservation;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.reference.Money;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What is wrong with published values beside the lists they refer to, or beside one another. */
final class ObservationChecks {
    private static final StagingObservation ROWS = STAGING_OBSERVATION;

    private final Stage stage;
    private final Problems problems;

    ObservationChecks(Stage stage, Problems problems) {
        this.stage = stage;
        this.problems = problems;
    }

    void all() {
        Lists.INDICATORS.resolve(stage, ROWS, ROWS.INDICATOR, ROWS.LINE, problems);
        Lists.SOURCES.resolve(stage, ROWS, ROWS.SOURCE, ROWS.LINE, problems);
        Names.resolve(stage.dsl(), ROWS, ROWS.COUNTERPART, new PartnerNames(stage.region()).counterparts());
        PartnerNames.report(stage, ROWS, ROWS.COUNTERPART, ROWS.LINE, problems);
        subjects();
        units();
        Duplicates.report(stage, ROWS, ROWS.LINE, key(ROWS), "", problems);
    }

    static List<Field<?>> key(StagingObservation rows) {
        return List.of(
                rows.INDICATOR,
                rows.SUBJECT,
                rows.COUNTERPART,
                rows.PERIOD_START,
                rows.PERIOD_END,
                rows.BASIS,
                rows.SOURCE);
    }

    /** A subject such as port:ceke is an entry of the list it names. */
    private void subjects() {
        var colon = position(ROWS.SUBJECT, ":");
        var list = substring(ROWS.SUBJECT, val(1), colon.minus(1));
        var code = substring(ROWS.SUBJECT, colon.plus(1));
        var known = Arrays.stream(Lists.values())
                .map(one -> list.eq(one.code()).and(one.has(code, stage.region())))
                .reduce(list.eq(Lists.PORTS.code()).and(portsOf(code)), (some, other) -> some.or(other));
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, ROWS.SUBJECT, Findings.ALL)
                        .from(ROWS)
                        .where(colon.gt(0))
                        .and(known.not()),
                ROWS.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "subject",
                        found.value2(),
                        Phrase.of(
                                "expected.subject-of-list",
                                Arrays.stream(Lists.values()).map(Lists::code).collect(Collectors.joining(", ")))));
    }

    /** Whether a place has a port: ceke of ceke-road, manzhouli of both its ports. */
    private Condition portsOf(Field<String> place) {
        return exists(selectOne()
                .from(PORT)
                .where(PORT.REGION_ID.eq(stage.region()))
                .and(PORT.CODE.startsWith(place.concat("-"))));
    }

    /** In the unit of its indicator; money in any currency and scale. */
    private void units() {
        var wrong = stage
                .dsl()
                .selectDistinct(ROWS.UNIT, INDICATOR.UNIT)
                .from(ROWS)
                .join(INDICATOR)
                .on(INDICATOR.CODE.eq(ROWS.INDICATOR))
                .where(ROWS.UNIT.ne(INDICATOR.UNIT))
                .fetch()
                .stream()
                .filter(pair -> !isMoney(pair.value1()) || !isMoney(pair.value2()))
                .map(pair -> DSL.row(pair.value1(), pair.value2()))
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, ROWS.UNIT, INDICATOR.UNIT, Findings.ALL)
                        .from(ROWS)
                        .join(INDICATOR)
                        .on(INDICATOR.CODE.eq(ROWS.INDICATOR))
                        .where(DSL.row(ROWS.UNIT, INDICATOR.UNIT).in(wrong)),
                ROWS.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "unit",
                        found.value2(),
                        isMoney(found.value3())
                                ? Phrase.of("expected.unit-of-money", found.value3())
                                : Phrase.of("expected.unit-of-indicator", found.value3())));
    }

    private static boolean isMoney(String unit) {
        return Money.ofUnit(unit)
                .filter(money -> Words.isCurrency(money.currency()))
                .isPresent();
    }
}
