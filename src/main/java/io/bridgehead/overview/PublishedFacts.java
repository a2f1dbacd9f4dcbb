package io.bridgehead.overview;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.scope.Flow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Key figures that were published: of each the latest value. */
final class PublishedFacts {
    private static final Map<Flow, String> TRADE =
            Map.of(Flow.TOTAL, "trade_total", Flow.EXPORT, "trade_export", Flow.IMPORT, "trade_import");
    private static final String PARTNER_COUNT = "partner_count";
    private static final String PORT_CARGO = "port_cargo";
    private static final String REGION_ITSELF = "";
    private static final String ALL_PORTS = "ports";
    private static final String LAND_PORTS = "land-ports";

    /** What they are chosen from. */
    static final List<String> INDICATORS =
            List.of("trade_total", "trade_export", "trade_import", PARTNER_COUNT, PORT_CARGO);

    static final List<String> SUBJECTS = List.of(REGION_ITSELF, ALL_PORTS, LAND_PORTS);

    private final List<Published> values;
    private final Notes notes;

    PublishedFacts(List<Published> values, Notes notes) {
        this.values = List.copyOf(values);
        this.notes = notes;
    }

    Optional<Facts.Item> trade(Flow flow, Money money) {
        return latest(value -> value.indicator().equals(TRADE.get(flow)) && told(value, money) != null)
                .map(value -> FactItems.item(
                        "trade." + flow.code(), value, values, said -> told(said, money), money.unit(), "partners"));
    }

    Optional<Facts.Item> partnerCount() {
        return latest(value -> value.indicator().equals(PARTNER_COUNT))
                .map(value ->
                        FactItems.item("partners.count", value, values, Published::value, Unit.PARTNERS, "partners"));
    }

    /** All ports and land ports alone are two scopes: whichever was published last, by its own name. */
    Facts.Item portCargo() {
        return latest(value ->
                        value.indicator().equals(PORT_CARGO) && value.period().basis() == Basis.YEAR)
                .map(value -> FactItems.item(
                        value.subject().equals(LAND_PORTS) ? "port.cargo.land" : "port.cargo",
                        value,
                        values,
                        Published::value,
                        Unit.MEGATONNES,
                        "ports"))
                .orElseGet(() -> FactItems.missing("port.cargo", Unit.MEGATONNES, "ports"));
    }

    /** The one that ends last, the longest of those; what was said with it becomes a note. */
    private Optional<Published> latest(Predicate<Published> meant) {
        var latest = values.stream()
                .filter(value -> value.value() != null)
                .filter(meant)
                .max(Comparator.comparing((Published value) -> value.period().end())
                        .thenComparing(value -> value.period().start(), Comparator.reverseOrder())
                        .thenComparing(value -> value.subject().equals(ALL_PORTS)));
        latest.ifPresent(this::note);
        return latest;
    }

    private void note(Published value) {
        if (!value.note().zh().isEmpty()) {
            notes.add("published", value.period().label(), value.note());
        }
        if (value.vintages() > 1) {
            notes.add("vintages", value.period().label(), value.vintages());
        }
    }

    private static @Nullable BigDecimal told(Published published, Money money) {
        var value = published.value();
        return value == null
                ? null
                : Money.ofUnit(published.unit())
                        .filter(unit -> unit.currency().equals(money.currency()))
                        .map(unit -> money.tell(unit.whole(value)))
                        .orElse(null);
    }
}
