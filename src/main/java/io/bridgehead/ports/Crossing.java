package io.bridgehead.ports;

import static org.jooq.impl.DSL.choose;

import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.util.Map;
import org.jooq.Field;

/** What crosses at a port: how it is called in loaded rows and among published values, and what it is told in. */
enum Crossing {
    /** Told in million tonnes. */
    CARGO(
            "ports.cargo",
            "freight",
            "port_cargo",
            Unit.MEGATONNES,
            Map.of(
                    "kg", new BigDecimal("1E-9"),
                    "t", new BigDecimal("1E-6"),
                    "wan-t", new BigDecimal("0.01"),
                    "Mt", BigDecimal.ONE)),
    TRAINS("ports.trains", "trains", "port_trains", counted("trains"), Map.of("trains", BigDecimal.ONE)),
    VEHICLES(
            "ports.vehicles",
            "vehicles",
            "port_vehicles",
            counted("vehicles"),
            Map.of("vehicles", BigDecimal.ONE, "wan-vehicles", BigDecimal.valueOf(10_000)));

    private final String id;
    private final String measure;
    private final String indicator;
    private final Unit unit;
    private final Map<String, BigDecimal> factors;

    Crossing(String id, String measure, String indicator, Unit unit, Map<String, BigDecimal> factors) {
        this.id = id;
        this.measure = measure;
        this.indicator = indicator;
        this.unit = unit;
        this.factors = factors;
    }

    /** Of the question. */
    String id() {
        return id;
    }

    /** In {@code port_traffic}. */
    String measure() {
        return measure;
    }

    /** Among the published values. */
    String indicator() {
        return indicator;
    }

    Unit unit() {
        return unit;
    }

    /** A value of one unit told in the figure's; null for a unit that measures something else. */
    Field<BigDecimal> told(Field<BigDecimal> value, Field<String> in) {
        return value.mul(choose(in).mapValues(factors));
    }

    private static Unit counted(String code) {
        return new Unit(code, new Texts("figures").get("unit." + code), 0);
    }
}
