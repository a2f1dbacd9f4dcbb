package io.bridgehead.ports;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.PortCode;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A port of the list, as figures name it. */
record Port(PortCode listed) {
    /** What is published of several ports, all or those on land: said only where none is chosen. */
    static final List<String> TOGETHER = List.of("ports", "land-ports");

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

    /** What published values call that place. */
    String subject() {
        return "port:" + place();
    }

    /** What published values may be about, with its name: ports together first, then each place. */
    static Map<String, Text> subjects(List<Port> ports, RegionCodes codes) {
        var subjects = new LinkedHashMap<String, Text>();
        TOGETHER.forEach(subject -> subjects.put(subject, TEXTS.get("ports." + subject)));
        ports.stream()
                .collect(Collectors.groupingBy(Port::subject, LinkedHashMap::new, Collectors.toList()))
                .forEach((subject, there) -> subjects.put(subject, name(there, codes)));
        return subjects;
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
                Text.listed(Stream.concat(
                                ports.stream().map(port -> port.listed.modeName()),
                                ports.stream()
                                        .map(port -> port.listed.facing())
                                        .filter(Objects::nonNull)
                                        .map(country -> codes.name(Parameter.PARTNER, country)))
                        .distinct()
                        .toList()));
    }
}
