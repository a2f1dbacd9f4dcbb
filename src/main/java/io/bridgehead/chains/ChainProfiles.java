package io.bridgehead.chains;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.SECTOR;
import static io.bridgehead.db.Tables.SOURCE;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Orders;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a chain is. */
@Component
public class ChainProfiles {
    private final RegionDatabase database;
    private final Answers answers;

    public ChainProfiles(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    /**
     * The one chain a scope asks for, valid on its day or not; empty where the list doesn't have it. Three statements.
     *
     * @param scope with one chain
     */
    public Optional<ChainProfile> read(Scope scope) {
        var money = Money.of(scope, answers.check(scope).region());
        return database.read(scope.region(), answers.asOf(scope), transaction -> {
            var plans = ChainPlans.read(transaction, scope);
            var signed = signed(transaction, scope, money.currency());
            return transaction
                    .select(CHAIN.NAME_ZH, CHAIN.NAME_EN, CLUSTER.NAME_ZH, CLUSTER.NAME_EN, SECTOR.NAME_ZH)
                    .select(SECTOR.NAME_EN, CHAIN.VALID_FROM, CHAIN.VALID_TO, CHAIN.VALID_NOTE_ZH)
                    .select(CHAIN.VALID_NOTE_EN, CHAIN.LEADER_ZH, CHAIN.LEADER_EN, SOURCE.PUBLISHER)
                    .from(CHAIN)
                    .leftJoin(CLUSTER)
                    .on(CLUSTER.REGION_ID.eq(CHAIN.REGION_ID), CLUSTER.CODE.eq(CHAIN.CLUSTER))
                    .leftJoin(SECTOR)
                    .on(SECTOR.CODE.eq(CHAIN.SECTOR))
                    .leftJoin(SOURCE)
                    .on(SOURCE.ID.eq(CHAIN.SOURCE_ID))
                    .where(CHAIN.REGION_ID.eq(scope.region()), CHAIN.CODE.in(scope.chains()))
                    .orderBy(CHAIN.POSITION, CHAIN.CODE)
                    .limit(1)
                    .fetchOptional(row -> profile(row, plans, signed, money));
        });
    }

    private static ChainProfile profile(Record row, ChainPlans plans, List<Signed> signed, Money money) {
        var milestones = plans.milestones().toList();
        return new ChainProfile(
                new Text(row.get(CHAIN.NAME_ZH), row.get(CHAIN.NAME_EN)),
                leader(row.get(CHAIN.LEADER_ZH), row.get(CHAIN.LEADER_EN)),
                text(row.get(CLUSTER.NAME_ZH), row.get(CLUSTER.NAME_EN)),
                text(row.get(SECTOR.NAME_ZH), row.get(SECTOR.NAME_EN)),
                row.get(CHAIN.VALID_FROM),
                row.get(CHAIN.VALID_TO),
                Objects.requireNonNullElse(
                        text(row.get(CHAIN.VALID_NOTE_ZH), row.get(CHAIN.VALID_NOTE_EN)), Text.EMPTY),
                Objects.requireNonNullElse(row.get(SOURCE.PUBLISHER), ""),
                plans.at(),
                Orders.SEGMENTS.stream()
                        .map(segment -> segment(segment, milestones, plans.day(), of(signed, segment), money))
                        .toList(),
                signed.stream().mapToInt(Signed::projects).sum(),
                of(signed, null).projects(),
                money.tell(signed.stream()
                        .flatMap(some -> Stream.ofNullable(some.amount()))
                        .reduce(BigDecimal::add)
                        .orElse(null)),
                money.unit().label(),
                plans.status() == Status.SAMPLE || signed.stream().anyMatch(Signed::sample));
    }

    private static ChainSegment segment(
            String code, List<PlannedMilestone> all, LocalDate day, Signed signed, Money money) {
        var milestones = all.stream()
                .filter(milestone -> milestone.segment().equals(code))
                .toList();
        var weight = BigDecimal.ZERO;
        var known = BigDecimal.ZERO;
        var earned = BigDecimal.ZERO;
        var finished = 0;
        for (var milestone : milestones) {
            var done = milestone.done(day);
            weight = weight.add(milestone.weight());
            if (done != null) {
                known = known.add(milestone.weight());
                earned = earned.add(milestone.weight().multiply(done));
                finished += done.compareTo(BigDecimal.ONE) >= 0 ? 1 : 0;
            }
        }
        var late =
                milestones.stream().filter(milestone -> milestone.isLate(day)).count();
        return new ChainSegment(
                code,
                milestones.size(),
                finished,
                Math.toIntExact(late),
                weight,
                Rate.share(earned, known),
                signed.projects(),
                money.tell(signed.amount()));
    }

    /** Every project of the chain, by segment: a view of it is no view of one period. */
    private static List<Signed> signed(DSLContext transaction, Scope scope, String currency) {
        return transaction
                .select(
                        PROJECT.SEGMENT,
                        count(),
                        sum(PROJECT.AMOUNT).filterWhere(PROJECT.CURRENCY.eq(currency)),
                        boolOr(BATCH.STATUS.eq(Status.SAMPLE.code())))
                .from(PROJECT)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(PROJECT.REGION_ID), BATCH.ID.eq(PROJECT.BATCH_ID))
                .where(PROJECT.REGION_ID.eq(scope.region()), PROJECT.CHAIN.in(scope.chains()))
                .groupBy(PROJECT.SEGMENT)
                .fetch(row -> new Signed(row.value1(), row.value2(), row.value3(), Boolean.TRUE.equals(row.value4())));
    }

    /** Of a segment; null: of those that name none. */
    private static Signed of(List<Signed> signed, @Nullable String segment) {
        return signed.stream()
                .filter(some -> Objects.equals(some.segment(), segment))
                .findFirst()
                .orElse(new Signed(segment, 0, null, false));
    }

    /** A name in one language stands for both. */
    private static @Nullable Text leader(@Nullable String zh, @Nullable String en) {
        var either = zh == null ? en : zh;
        return either == null ? null : new Text(zh == null ? either : zh, en == null ? either : en);
    }

    private static @Nullable Text text(@Nullable String zh, @Nullable String en) {
        return zh == null || en == null ? null : new Text(zh, en);
    }

    private record Signed(
            @Nullable String segment,
            int projects,
            @Nullable BigDecimal amount,
            boolean sample) {}
}
