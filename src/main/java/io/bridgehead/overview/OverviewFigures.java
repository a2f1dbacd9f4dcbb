package io.bridgehead.overview;

import static java.util.Objects.requireNonNull;

import io.bridgehead.chains.ChainFigures;
import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.partners.PartnerFigures;
import io.bridgehead.partners.TradeFigures;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.projects.ProjectTotals;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.scope.Flow;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question where the region stands: its key figures, each of its own period. */
@Component
public class OverviewFigures implements Questions {
    private static final String FACTS = "overview.facts";
    private static final Texts TEXTS = new Texts("figures");
    private static final Map<Flow, String> INDICATORS =
            Map.of(Flow.TOTAL, "trade_total", Flow.EXPORT, "trade_export", Flow.IMPORT, "trade_import");
    private static final String PARTNER_COUNT = "partner_count";
    private static final String PORT_CARGO = "port_cargo";
    private static final String REGION_ITSELF = "";
    private static final String ALL_PORTS = "ports";
    private static final String LAND_PORTS = "land-ports";

    /** Of batches, which are numbered. */
    private static final Comparator<String> NEWEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final RegionDatabase database;
    private final Answers answers;
    private final PartnerFigures partners;
    private final TradeFigures trade;

    public OverviewFigures(RegionDatabase database, Answers answers, PartnerFigures partners, TradeFigures trade) {
        this.database = database;
        this.answers = answers;
        this.partners = partners;
        this.trade = trade;
    }

    @Override
    public List<Question> questions() {
        return List.of(
                new Question(FACTS, Facts.class, Set.of(Parameter.FROM, Parameter.TO, Parameter.UNIT), this::facts));
    }

    /** The latest published values, computed ones where none was published, and what projects and chains add up to. */
    public Figure facts(Scope scope) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var read = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> new Read(
                        PublishedValues.read(
                                        transaction,
                                        scope.region(),
                                        List.of(
                                                "trade_total",
                                                "trade_export",
                                                "trade_import",
                                                PARTNER_COUNT,
                                                PORT_CARGO),
                                        List.of(REGION_ITSELF, ALL_PORTS, LAND_PORTS),
                                        "")
                                .stream()
                                .filter(value -> within(value.period(), scope))
                                .toList(),
                        ProjectTotals.read(transaction, scope, money.currency()),
                        ProjectTotals.undated(transaction, scope),
                        ChainFigures.overall(transaction, scope)));
        var notes = new Notes();
        var items = new ArrayList<Facts.Item>();
        for (var flow : List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT)) {
            items.add(trade(flow, scope, money, read.published(), notes));
        }
        items.add(partnerCount(scope, read.published(), notes));
        items.addAll(projects(read.projects(), money));
        items.add(chains(read.chains()));
        items.add(portCargo(read.published(), notes));
        var evidence = new Evidence();
        for (var item : items) {
            var period = item.period();
            if (item.value() != null && period != null) {
                evidence.add(item.status(), item.source(), period.end());
            }
        }
        read.projects().ifPresent(projects -> {
            if (projects.projects() > projects.amounts()) {
                notes.add("missing-amounts", projects.projects() - projects.amounts(), money.currency());
            }
        });
        if (read.undated() > 0) {
            notes.add("undated-projects", read.undated());
        }
        return answers.figure(FACTS, scope, Text.EMPTY, money.unit(), new Facts(items), evidence, notes);
    }

    private Facts.Item trade(Flow flow, Scope scope, Money money, List<Published> published, Notes notes) {
        var key = "trade." + flow.code();
        var value = latest(
                published,
                candidate -> candidate.indicator().equals(INDICATORS.get(flow))
                        && Money.ofUnit(candidate.unit())
                                .filter(unit -> unit.currency().equals(money.currency()))
                                .isPresent());
        if (value.isPresent()) {
            note(value.get(), notes);
            var told = Money.ofUnit(value.get().unit()).orElseThrow();
            return item(
                    key,
                    value.get(),
                    money.tell(told.whole(requireNonNull(value.get().value()))),
                    money.unit(),
                    "partners");
        }
        return computed(key, trade.total(scope.with(Parameter.FLOW, flow.code())), money.unit());
    }

    private Facts.Item partnerCount(Scope scope, List<Published> published, Notes notes) {
        var value = latest(published, candidate -> candidate.indicator().equals(PARTNER_COUNT));
        if (value.isPresent()) {
            note(value.get(), notes);
            return item("partners.count", value.get(), value.get().value(), Unit.PARTNERS, "partners");
        }
        return computed("partners.count", partners.count(scope.without(Parameter.UNIT)), Unit.PARTNERS);
    }

    private static List<Facts.Item> projects(Optional<ProjectTotals> totals, Money money) {
        return List.of(
                new Facts.Item(
                        "projects.count",
                        TEXTS.get("facts.projects.count"),
                        totals.map(all -> BigDecimal.valueOf(all.projects())).orElse(null),
                        Unit.PROJECTS,
                        totals.map(ProjectTotals::period).orElse(null),
                        totals.map(ProjectTotals::status).orElse(Status.LOADED),
                        totals.map(ProjectTotals::source).orElse(""),
                        null,
                        "projects"),
                new Facts.Item(
                        "projects.amount",
                        TEXTS.get("facts.projects.amount"),
                        money.tell(totals.map(ProjectTotals::amount).orElse(null)),
                        money.unit(),
                        totals.map(ProjectTotals::period).orElse(null),
                        totals.map(ProjectTotals::status).orElse(Status.LOADED),
                        totals.map(ProjectTotals::source).orElse(""),
                        null,
                        "projects"));
    }

    private static Facts.Item chains(Optional<ChainFigures.Overall> overall) {
        return new Facts.Item(
                "chains.progress",
                TEXTS.get("facts.chains.progress"),
                overall.map(ChainFigures.Overall::actual).orElse(null),
                Unit.PERCENT,
                overall.map(state -> Period.asOf(state.at())).orElse(null),
                overall.map(ChainFigures.Overall::status).orElse(Status.LOADED),
                overall.map(ChainFigures.Overall::source).orElse(""),
                overall.flatMap(OverviewFigures::step).orElse(null),
                "chains");
    }

    private static Optional<Facts.Change> step(ChainFigures.Overall overall) {
        return Optional.ofNullable(overall.previous())
                .map(before -> new Facts.Change(
                        Rate.plain(overall.actual().subtract(before)), Unit.POINTS, false, TEXTS.get("change.points")));
    }

    /** All ports and land ports alone are two scopes: whichever was published last, by its own name. */
    private static Facts.Item portCargo(List<Published> published, Notes notes) {
        var value = latest(
                published,
                candidate -> candidate.indicator().equals(PORT_CARGO)
                        && candidate.period().basis() == Basis.YEAR);
        if (value.isEmpty()) {
            return missing("port.cargo", Unit.MEGATONNES, "");
        }
        note(value.get(), notes);
        var key = value.get().subject().equals(LAND_PORTS) ? "port.cargo.land" : "port.cargo";
        return item(key, value.get(), value.get().value(), Unit.MEGATONNES, "");
    }

    /** The last period of a trend's computed series, added up where both flows speak of the same. */
    private static Facts.Item computed(String key, Figure figure, Unit unit) {
        var last = new ArrayList<Trend.Point>();
        for (var series : ((Trend) figure.shape()).series()) {
            if (series.role() != Trend.Role.PUBLISHED) {
                series.points().stream()
                        .filter(point -> point.value() != null)
                        .reduce((first, second) -> second)
                        .ifPresent(last::add);
            }
        }
        if (last.isEmpty() || last.stream().map(Trend.Point::period).distinct().count() > 1) {
            return missing(key, unit, "partners");
        }
        var only = last.getFirst();
        var growth = last.size() == 1 ? only.growth() : null;
        return new Facts.Item(
                key,
                TEXTS.get("facts." + key),
                last.stream().map(point -> requireNonNull(point.value())).reduce(BigDecimal.ZERO, BigDecimal::add),
                unit,
                only.period(),
                last.stream()
                        .map(Trend.Point::status)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                last.stream().map(Trend.Point::source).max(NEWEST).orElseThrow(),
                growth == null ? null : change(growth, false),
                "partners");
    }

    private static Facts.Item item(
            String key, Published published, @Nullable BigDecimal value, Unit unit, String link) {
        var growth = published.growth();
        var computed = Rate.growth(published.value(), published.before());
        return new Facts.Item(
                key,
                TEXTS.get("facts." + key),
                value,
                unit,
                published.period(),
                published.status(),
                published.source(),
                growth != null ? change(growth, true) : computed == null ? null : change(computed, false),
                link);
    }

    private static Facts.Item missing(String key, Unit unit, String link) {
        return new Facts.Item(key, TEXTS.get("facts." + key), null, unit, null, Status.LOADED, "", null, link);
    }

    private static Facts.Change change(BigDecimal fraction, boolean published) {
        return new Facts.Change(
                Rate.percent(fraction),
                Unit.PERCENT,
                published,
                TEXTS.get(published ? "change.published" : "change.computed"));
    }

    private static void note(Published value, Notes notes) {
        if (!value.note().zh().isEmpty()) {
            notes.add("published", value.period().label(), value.note());
        }
        if (value.vintages() > 1) {
            notes.add("vintages", value.period().label(), value.vintages());
        }
    }

    private static Optional<Published> latest(List<Published> published, Predicate<Published> meant) {
        return published.stream()
                .filter(value -> value.value() != null)
                .filter(meant)
                .max(Comparator.comparing((Published value) -> value.period().end())
                        .thenComparing(value -> value.period().start(), Comparator.reverseOrder())
                        .thenComparing(value -> value.subject().equals(ALL_PORTS)));
    }

    private static boolean within(Period period, Scope scope) {
        var from = scope.from();
        var to = scope.to();
        return (from == null || !period.end().isBefore(from.atDay(1)))
                && (to == null || !period.end().isAfter(to.atEndOfMonth()));
    }

    private record Read(
            List<Published> published,
            Optional<ProjectTotals> projects,
            int undated,
            Optional<ChainFigures.Overall> chains) {}
}
