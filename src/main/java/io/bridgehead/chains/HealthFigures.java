package io.bridgehead.chains;

import io.bridgehead.figure.Distribution;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions how well each chain keeps to its plan, and how late milestones are finished. */
@Component
public class HealthFigures implements Questions {
    private static final String HEALTH = "chains.health";
    private static final String SLIP = "chains.slip";
    /** The least days late of each stretch but the first, which has no bound. Those on time have one of their own. */
    private static final List<Integer> FROM = List.of(-90, -60, -30, 0, 1, 31, 61, 91);

    private static final Texts TEXTS = new Texts("figures");

    private final PlanAnswers plans;

    public HealthFigures(RegionDatabase database, Answers answers) {
        this.plans = new PlanAnswers(database, answers);
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(HEALTH, Scorecard.class, PlanAnswers.PARAMETERS, this::health),
                new Question(SLIP, Distribution.class, PlanAnswers.PARAMETERS, this::slip));
    }

    /** SPI, mean slip and milestones late of each chain, with what that is rated. */
    public Figure health(Scope scope) {
        return plans.figure(
                HEALTH,
                scope,
                Unit.NONE,
                (read, notes) -> new Scorecard(
                        List.of(
                                column("spi", Unit.RATIO),
                                column("slip", Unit.DAYS),
                                column("late", Unit.MILESTONES),
                                column("milestones", Unit.MILESTONES)),
                        read.chains().stream()
                                .map(chain -> row(read, chain, notes))
                                .toList()));
    }

    /** How many finished milestones were how many days late. */
    public Figure slip(Scope scope) {
        return plans.figure(SLIP, scope, Unit.MILESTONES, HealthFigures::distribution);
    }

    private static Scorecard.Column column(String key, Unit unit) {
        return new Scorecard.Column(key, TEXTS.get("health." + key), unit);
    }

    private static Scorecard.Row row(ChainPlans read, ChainPlan chain, Notes notes) {
        var day = read.day();
        var health = ChainHealth.of(chain.milestones(), day);
        var unknown = chain.milestones().stream()
                .filter(milestone -> milestone.done(day) == null)
                .count();
        if (unknown > 0) {
            notes.add("unknown-milestones", chain.name(), unknown);
        }
        var planned = health.milestones() > 0;
        return new Scorecard.Row(
                chain.code(),
                chain.name(),
                chain.cluster(),
                chain.clusterName(),
                Arrays.asList(
                        health.spi(),
                        health.slip(),
                        planned ? BigDecimal.valueOf(health.late()) : null,
                        planned ? BigDecimal.valueOf(health.milestones()) : null),
                health.rating(),
                health.late() == 0 ? Text.EMPTY : TEXTS.get("health.remark", health.late(), health.longest()),
                chain.status(),
                chain.batchSource());
    }

    private static Distribution distribution(ChainPlans read, Notes notes) {
        var day = read.day();
        var slips = ChainHealth.finished(read.milestones().toList(), day);
        var late = read.milestones().filter(milestone -> milestone.isLate(day)).count();
        if (late > 0) {
            notes.add("slip-unfinished", late);
        }
        var bins = new ArrayList<Distribution.Bin>();
        for (var i = 0; i <= FROM.size(); i++) {
            bins.add(bin(slips, i == 0 ? null : FROM.get(i - 1), i == FROM.size() ? null : FROM.get(i)));
        }
        return new Distribution(
                Unit.DAYS, bins, ChainHealth.mean(slips), ChainHealth.median(slips), read.status(), read.source());
    }

    private static Distribution.Bin bin(List<BigDecimal> slips, @Nullable Integer from, @Nullable Integer to) {
        var count = slips.stream()
                .filter(slip ->
                        (from == null || slip.intValueExact() >= from) && (to == null || slip.intValueExact() < to))
                .count();
        return new Distribution.Bin(
                from == null ? "least" : from.toString(),
                from == null ? null : BigDecimal.valueOf(from),
                to == null ? null : BigDecimal.valueOf(to),
                name(from, to),
                BigDecimal.valueOf(count));
    }

    private static Text name(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return TEXTS.get("slip.early-more", -FROM.getFirst());
        }
        if (to == null) {
            return TEXTS.get("slip.late-more", FROM.getLast() - 1);
        }
        if (from == 0) {
            return TEXTS.get("slip.on-time");
        }
        return from < 0 ? TEXTS.get("slip.early", 1 - to, -from) : TEXTS.get("slip.late", from, to - 1);
    }
}
