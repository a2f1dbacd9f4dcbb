package io.bridgehead.ports;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.PortCode;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A port of the list, as figures name it. */
record Port(PortCode listed) {
    private static final Texts TEXTS = new Texts("figures");

    /** Those a scope asks for, else all; by code. */
    static List<Port> of(Scope scope, RegionCodes codes) {
        return codes.ports().stream()
                .filter(port -> scope.ports().isEmpty() || scope.ports().contains(port.code()))
                .sorted(Comparator.comparing(PortCode::code))
                .map(Port::new)
                .toList();
    }

    String code() {
        return listed.code();
    }

    String source() {
        return listed.source();
    }

    /** Published values speak of a place with all its ports: ceke of ceke-road. */
    String place() {
        var end = "-" + listed.mode();
        return code().endsWith(end) ? code().substring(0, code().length() - end.length()) : code();
    }

    /** The name with its mode and the country it faces. */
    Text name(RegionCodes codes) {
        return name(List.of(this), codes);
    }

    /** The name of ports of one place, with all their modes and the countries they face. */
    static Text name(List<Port> ports, RegionCodes codes) {
        return TEXTS.get(
                "ports.port",
                ports.getFirst().listed.place(),
                Text.of(lang -> Stream.concat(
                                ports.stream()
                                        .map(port -> port.listed.modeName().in(lang)),
                                ports.stream()
                                        .map(port -> port.listed.facing())
                                        .filter(Objects::nonNull)
                                        .map(country -> codes.name(Parameter.PARTNER, country)
                                                .in(lang)))
                        .distinct()
                        .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "))));
    }
}
