package io.bridgehead.ingest.ui;

import io.bridgehead.ingest.Target;
import java.util.List;

/** Two rows of each profile that can be loaded as they stand. */
final class Examples {
    private Examples() {}

    static String of(Target profile) {
        var rows = switch (profile) {
            case TRADE -> List.of("2025-01,MNG,import,2701,1250000.50,CNY", "2025-01,俄罗斯,export,85,830000,CNY");
            case PROJECTS ->
                List.of(
                        "P-001,风电装备制造,nof-2024,new-energy,new-energy,wind,150200,北京市,甲公司,500000000,CNY,2024-08-20,signed,2024-08-20",
                        "P-001,风电装备制造,nof-2024,new-energy,new-energy,wind,150200,北京市,甲公司,500000000,CNY,2024-08-20,started,2025-03-01");
            case MILESTONES ->
                List.of(
                        "dairy,upstream,牧场建成,2,2024-01-01,2024-12-31,2024-02-01,,0.40,2024-06-30",
                        "dairy,upstream,牧场建成,2,2024-01-01,2024-12-31,2024-02-01,2024-12-20,1,2024-12-31");
            case PARTNERS -> List.of("MNG,MNG,蒙古国,Mongolia,蒙古|Mongolia (Rep.)", "XKX,,科索沃,Kosovo,");
            case OBSERVATIONS ->
                List.of(
                        "trade_export,,,2022-01-01,2022-12-31,year,imsilkroad-501242,630.3,CNY-yi,published,31.9,,",
                        "partner_count,,,2025-01-01,2025-09-30,ytd,miloosi-2025-10-28,179,countries,published,,,");
            case PORT_TRAFFIC ->
                List.of("manzhouli-rail,2025-01,in,freight,120.5,wan-t", "erenhot-rail,2025-01,出境,列数,310,列");
            case SOURCES ->
                List.of(
                        "bureau-2025,统计局,2024年统计公报,2025-03-20,https://example.org/2024,",
                        "customs-2025-01,海关,2025年1月进出口,2025-02,,内部资料");
            case SECTORS -> List.of("finance,金融,Finance,金融业|金融服务", "education,教育,Education,");
            case CLUSTERS ->
                List.of(
                        "hydrogen,氢能,Hydrogen,2025-01-01,,氢能产业集群",
                        "low-altitude,低空经济,Low-altitude economy,2025-01-01,,");
            case CHAINS ->
                List.of(
                        "graphite,石墨,Graphite,new-materials,new-materials,2025-01-01,,石墨产业链",
                        "salt,盐化工,Salt chemicals,chemicals,,2020-01-01,2024-12-31,");
            case DIVISIONS -> List.of("150781,满洲里市,Manzhouli,满洲里,Manzhouli,", "152501,二连浩特市,Erenhot,,,二连");
            case FAIRS ->
                List.of(
                        "nof-2025,2025年经贸洽谈会,Trade fair 2025,2025-08-25,经洽会2025",
                        "expo-2026,2026年博览会,Expo 2026,2026-08-20,");
            case COUNTRY_GROUPS ->
                List.of("neighbours,邻国,Neighbours,MNG,,", "neighbours,邻国,Neighbours,俄罗斯,1991-12-26,");
            case COMMODITIES ->
                List.of("01012100,CN2023,改良种用马,Pure-bred breeding horses,千克/头", "270112,HS2022,烟煤,Bituminous coal,kg");
        };
        return String.join(",", profile.columns()) + "\n" + String.join("\n", rows) + "\n";
    }
}
