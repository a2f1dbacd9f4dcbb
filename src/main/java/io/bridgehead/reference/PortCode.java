package io.bridgehead.reference;

import static io.bridgehead.db.Tables.PORT;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A port of a region's list.
 *
 * @param place the name of the place, which may have several ports
 * @param mode rail, road or air
 * @param facing the country on its other side; null where it faces none, as an airport
 * @param source who says that there is this port
 */
public record PortCode(
        String code, Text place, String mode, @Nullable String facing, String source) {
    private static final Texts TEXTS = new Texts("figures");

    /** One statement; in the order of a list of places, and of the codes at one place. */
    static List<PortCode> read(DSLContext transaction, Region region) {
        var p = PORT;
        return transaction
                .select(p.CODE, p.NAME_ZH, p.NAME_EN, p.MODE, p.FACING, p.SOURCE_ID)
                .from(p)
                .where(p.REGION_ID.eq(region.id()))
                .orderBy(p.NAME_ZH.collate(Collations.PINYIN), p.CODE)
                .fetch(row -> new PortCode(
                        row.value1(), new Text(row.value2(), row.value3()), row.value4(), row.value5(), row.value6()));
    }

    /** As entries of a list: by the place alone, and with the mode where a place has several ports. */
    static CodeList list(List<PortCode> ports) {
        return new CodeList(
                ports.stream()
                        .map(port -> new Code(port.code, port.name(ports), port.facing))
                        .toList(),
                false);
    }

    /** How the port goes: by rail, by road or by air. */
    public Text modeName() {
        return TEXTS.get("ports.mode." + mode);
    }

    private Text name(List<PortCode> ports) {
        var alone = ports.stream().noneMatch(other -> !other.equals(this) && other.sharesANameWith(this));
        return alone ? place : TEXTS.get("ports.port", place, modeName());
    }

    private boolean sharesANameWith(PortCode other) {
        return place.zh().equals(other.place.zh()) || place.en().equals(other.place.en());
    }
}
