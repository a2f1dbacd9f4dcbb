package io.bridgehead.ports;

import static io.bridgehead.db.Tables.PORT;
import static org.jooq.impl.DSL.noCondition;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/**
 * A port of the list.
 *
 * @param mode rail, road or air
 * @param facing the country on its other side; null where it faces none, as an airport
 */
record Port(
        String code,
        String nameZh,
        String nameEn,
        String mode,
        @Nullable String facing,
        String source) {
    private static final Texts TEXTS = new Texts("figures");

    /** Those a scope asks for, else all; one statement. */
    static List<Port> read(DSLContext transaction, Scope scope) {
        var p = PORT;
        return transaction
                .select(p.CODE, p.NAME_ZH, p.NAME_EN, p.MODE, p.FACING, p.SOURCE_ID)
                .from(p)
                .where(p.REGION_ID.eq(scope.region()))
                .and(scope.ports().isEmpty() ? noCondition() : p.CODE.in(scope.ports()))
                .orderBy(p.CODE)
                .fetch(Records.mapping(Port::new));
    }

    /** Published values speak of a place with all its ports: ceke of ceke-road. */
    String place() {
        var end = "-" + mode;
        return code.endsWith(end) ? code.substring(0, code.length() - end.length()) : code;
    }

    /** The name with its mode and the country it faces. */
    Text name(RegionCodes codes) {
        return name(List.of(this), codes);
    }

    /** The name of ports of one place, with all their modes and the countries they face. */
    static Text name(List<Port> ports, RegionCodes codes) {
        var first = ports.getFirst();
        return TEXTS.get(
                "ports.port",
                new Text(first.nameZh, first.nameEn),
                Text.of(lang -> Stream.concat(
                                ports.stream()
                                        .map(port -> TEXTS.get("ports.mode." + port.mode)
                                                .in(lang)),
                                ports.stream()
                                        .map(Port::facing)
                                        .filter(Objects::nonNull)
                                        .map(country -> codes.name(Parameter.PARTNER, country)
                                                .in(lang)))
                        .distinct()
                        .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "))));
    }
}
