package io.bridgehead.reference;

import static io.bridgehead.db.Tables.CHAIN;
import static io.bridgehead.db.Tables.CLUSTER;
import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.DIVISION;
import static io.bridgehead.db.Tables.FAIR;
import static io.bridgehead.db.Tables.HS_CHAPTER;
import static io.bridgehead.db.Tables.OBSERVATION;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PROVINCE;
import static io.bridgehead.db.Tables.SECTOR;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import io.bridgehead.figure.Text;
import io.bridgehead.platform.Columns;
import io.bridgehead.scope.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Select;

/** Reads all code lists of a region: one statement for all, and one for the ports, of which more is to be told. */
final class CodeQueries {
    private static final String COUNTRIES = "country";
    private static final String OWN = "own";
    private static final String PROVINCES = "province";

    private CodeQueries() {}

    static RegionCodes read(DSLContext transaction, Region region) {
        var lists = new EnumMap<Parameter, List<Code>>(Parameter.class);
        for (var parameter : List.of(
                Parameter.PARTNER,
                Parameter.CHAPTER,
                Parameter.SECTOR,
                Parameter.CLUSTER,
                Parameter.CHAIN,
                Parameter.DIVISION,
                Parameter.FAIR,
                Parameter.GROUP)) {
            lists.put(parameter, new ArrayList<>());
        }
        var countries = new ArrayList<Code>();
        var provinces = new ArrayList<Code>();
        var own = new HashSet<String>();
        own.add(region.country());
        var lines = everyList(region).asTable("line", "list", "code", "zh", "en", "belongs", "position");
        var list = Columns.of(lines, "list", String.class);
        var key = Columns.of(lines, "code", String.class);
        var zh = Columns.of(lines, "zh", String.class);
        var inOrder = transaction
                .select(
                        list,
                        key,
                        zh,
                        Columns.of(lines, "en", String.class),
                        Columns.of(lines, "belongs", String.class))
                .from(lines)
                .orderBy(list, Columns.of(lines, "position", Long.class), zh.collate(Collations.PINYIN), key)
                .fetch();
        for (var row : inOrder) {
            var code = new Code(row.value2(), new Text(row.value3(), row.value4()), row.value5());
            switch (row.value1()) {
                case COUNTRIES -> countries.add(code);
                case PROVINCES -> provinces.add(code);
                case OWN -> own.add(code.code());
                default -> Parameter.of(row.value1()).map(lists::get).ifPresent(codes -> codes.add(code));
            }
        }
        var byParameter = new EnumMap<Parameter, CodeList>(Parameter.class);
        lists.forEach(
                (parameter, codes) -> byParameter.put(parameter, new CodeList(codes, parameter == Parameter.PARTNER)));
        var ports = PortCode.read(transaction, region);
        byParameter.put(Parameter.PORT, PortCode.list(ports));
        return new RegionCodes(
                region, byParameter, own, new CodeList(countries, true), PlaceNames.of(countries, provinces), ports);
    }

    private static Select<Record6<String, String, String, String, String, Long>> everyList(Region region) {
        var none = castNull(VARCHAR);
        var publishedPartner =
                selectDistinct(OBSERVATION.COUNTERPART).from(OBSERVATION).where(OBSERVATION.REGION_ID.eq(region.id()));
        return select(
                        word(Parameter.SECTOR),
                        SECTOR.CODE,
                        SECTOR.NAME_ZH,
                        SECTOR.NAME_EN,
                        none,
                        SECTOR.POSITION.cast(BIGINT))
                .from(SECTOR)
                .unionAll(select(
                                word(Parameter.CHAPTER),
                                HS_CHAPTER.CODE,
                                HS_CHAPTER.NAME_ZH,
                                HS_CHAPTER.NAME_EN,
                                HS_CHAPTER.SECTOR,
                                HS_CHAPTER.CODE.cast(BIGINT))
                        .from(HS_CHAPTER))
                .unionAll(select(
                                word(Parameter.CLUSTER),
                                CLUSTER.CODE,
                                CLUSTER.NAME_ZH,
                                CLUSTER.NAME_EN,
                                none,
                                CLUSTER.POSITION.cast(BIGINT))
                        .from(CLUSTER)
                        .where(CLUSTER.REGION_ID.eq(region.id())))
                .unionAll(select(
                                word(Parameter.CHAIN),
                                CHAIN.CODE,
                                CHAIN.NAME_ZH,
                                CHAIN.NAME_EN,
                                CHAIN.CLUSTER,
                                CHAIN.POSITION.cast(BIGINT))
                        .from(CHAIN)
                        .where(CHAIN.REGION_ID.eq(region.id())))
                .unionAll(select(
                                word(Parameter.DIVISION),
                                DIVISION.CODE,
                                DIVISION.SHORT_ZH,
                                DIVISION.SHORT_EN,
                                none,
                                DIVISION.POSITION.cast(BIGINT))
                        .from(DIVISION)
                        .where(DIVISION.REGION_ID.eq(region.id())))
                .unionAll(select(
                                word(Parameter.FAIR),
                                FAIR.CODE,
                                FAIR.NAME_ZH,
                                FAIR.NAME_EN,
                                none,
                                localDateDiff(FAIR.HELD_ON, val(LocalDate.EPOCH))
                                        .cast(BIGINT))
                        .from(FAIR)
                        .where(FAIR.REGION_ID.eq(region.id())))
                .unionAll(select(
                                word(Parameter.GROUP),
                                COUNTRY_GROUP.CODE,
                                COUNTRY_GROUP.NAME_ZH,
                                COUNTRY_GROUP.NAME_EN,
                                none,
                                inline(0L))
                        .from(COUNTRY_GROUP)
                        .where(COUNTRY_GROUP.REGION_ID.eq(region.id())))
                .unionAll(select(
                                word(Parameter.PARTNER),
                                PARTNER.CODE,
                                PARTNER.NAME_ZH,
                                PARTNER.NAME_EN,
                                none,
                                inline(0L))
                        .from(PARTNER)
                        .where(PARTNER.REGION_ID.eq(region.id())))
                // A partner may be known from published values alone.
                .unionAll(select(
                                word(Parameter.PARTNER),
                                COUNTRY.CODE,
                                COUNTRY.NAME_ZH,
                                COUNTRY.NAME_EN,
                                none,
                                inline(0L))
                        .from(COUNTRY)
                        .where(COUNTRY.CODE.in(publishedPartner))
                        .and(notExists(selectOne()
                                .from(PARTNER)
                                .where(PARTNER.REGION_ID.eq(region.id()))
                                .and(PARTNER.CODE.eq(COUNTRY.CODE)))))
                .unionAll(select(inline(COUNTRIES), COUNTRY.CODE, COUNTRY.NAME_ZH, COUNTRY.NAME_EN, none, inline(0L))
                        .from(COUNTRY))
                .unionAll(select(
                                inline(PROVINCES),
                                PROVINCE.CODE,
                                PROVINCE.NAME_ZH,
                                PROVINCE.NAME_EN,
                                PROVINCE.SHORT_ZH,
                                inline(0L))
                        .from(PROVINCE))
                .unionAll(select(inline(OWN), PARTNER.CODE, PARTNER.NAME_ZH, PARTNER.NAME_EN, none, inline(0L))
                        .from(PARTNER)
                        .join(COUNTRY)
                        .on(PARTNER.ISO.in(COUNTRY.CODE, COUNTRY.ALPHA2))
                        .where(PARTNER.REGION_ID.eq(region.id()))
                        .and(COUNTRY.CODE.eq(region.country())));
    }

    private static Field<String> word(Parameter parameter) {
        return inline(parameter.word());
    }
}
