import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who trades with the region, and in which chapters. */
final class Partners {
    static final List<String> ASEAN = Words.of("VNM THA IDN MYS SGP PHL MMR KHM LAO BRN");

    /** Partners by size of trade. The first {@link #CORE} trade every year, the others come and go. */
    static final List<String> ALL = Words.of("""
            MNG RUS USA VNM DEU JPN AUS IND KAZ KOR THA IDN NLD BRA ITA MYS CHL TUR GBR ARE BEL CAN UZB SAU MEX ESP
            TWN SGP HKG PHL FRA POL ZAF PER KGZ NZL EGY PAK BGD IRN NGA COL ARG BLR UKR SWE FIN ROU CZE DZA MMR KHM
            ISR DNK GRC PRT HUN AUT CHE TJK TKM AZE GEO ARM IRQ JOR KWT QAT OMN MAR TUN KEN TZA GHA CIV ETH AGO COD
            ZMB CMR SEN UGA MOZ ECU GTM DOM CRI PAN HND SLV NIC PRY URY BOL VEN LKA NPL LAO BRN SRB HRV SVN SVK BGR
            LTU LVA EST IRL NOR ISL ALB BIH MKD MDA MNE CYP MLT LUX MAC PRK LBN YEM LBY SDN MDG MUS ZWE NAM BWA MLI
            BFA BEN TGO NER GIN SLE LBR GMB MRT RWA BDI MWI GAB COG TCD SOM DJI AFG MDV BHR FJI PNG NCL PYF JAM TTO
            HTI CUB GUY SUR BHS BRB PRI REU GLP MTQ GUF MYT CPV STP GNQ CAF SWZ LSO ERI SSD SYC COM GNB PSE SYR BTN
            TLS SLB VUT WSM TON KIR FSM MHL PLW COK AND GIB FRO GRL BMU CYM ABW CUW ATG LCA VCT GRD DMA KNA BLZ
            """);

    private static final int CORE = 140;
    private static final List<Integer> A_YEAR = List.of(164, 166, 165, 168, 171, 172, 169, 174, 178, 183, 187, 182);
    /** Of the 182 of 2025, three come only after September: 179 were published for the first nine months. */
    static final int NEW_IN_LATE_2025 = 3;

    static final Map<String, Double> EXPORTS = chapters("28:8 29:9 38:6 39:7 72:10 73:7 84:8 85:9 87:10 07:3 "
            + "08:1.5 11:2 12:5 20:2 30:2.5 51:3 52:2 61:4 62:4 70:1.5 81:7 94:3");
    static final Map<String, Double> OTHER_IMPORTS =
            chapters("26:5 84:6 85:5 90:3 29:3 44:2 12:2 71:1 39:2 27:2 22:0.5 09:0.3 08:0.5");
    static final Map<String, Map<String, Double>> IMPORTS = new TreeMap<>();
    /** How much more a country supplies than it buys, against the same rank; countries not named here: 0.4. */
    static final Map<String, Double> SUPPLIES = new TreeMap<>();

    static {
        """
        MNG 1 27:62 26:27 51:4 02:2 41:1 12:1 25:0.6 05:0.4
        RUS 1 44:34 27:25 26:12 31:9 47:8 12:4 15:3 25:2 10:1
        USA 1 12:25 84:25 90:14 38:10 29:8 10:8 01:6
        AUS 1.2 26:55 27:18 51:12 02:8 04:3 10:4
        BRA 2 26:50 12:25 02:15 47:10
        CHL 3 26:70 74:18 08:6 44:6
        PER 2.5 26:85 23:10 08:5
        KAZ 1.4 26:35 74:15 28:20 72:10 12:12 27:8
        NZL 3 04:45 44:30 02:20 51:5
        CAN 1.5 26:35 12:25 31:20 44:12 47:8
        ZAF 2 26:60 51:20 72:20
        DEU 0.8 84:45 85:20 90:18 87:10 29:7
        JPN 0.8 84:40 85:25 90:20 39:8 72:7
        KOR 0.7 85:35 84:25 39:18 29:15 90:7
        IDN 1 27:55 15:20 47:15 26:10
        """.lines().map(Words::of).forEach(line -> {
            SUPPLIES.put(line.get(0), Double.valueOf(line.get(1)));
            IMPORTS.put(line.get(0), chapters(String.join(" ", line.subList(2, line.size()))));
        });
    }

    private Partners() {}

    /** The partners of a year, surest first: a slow wave keeps most for some years, a fast one lets them change. */
    static List<String> of(int year) {
        Comparator<String> surest = Comparator.comparingDouble(p -> ALL.indexOf(p) / 30.0
                - Draw.bell(p, "slow", (year + ALL.indexOf(p)) / 4)
                - 0.4 * Draw.bell(p, "fast", year));
        return Stream.concat(ALL.stream().limit(CORE), ALL.stream().skip(CORE).sorted(surest))
                .limit(A_YEAR.get(year - 2014))
                .toList();
    }

    /** The chapters a partner trades most, largest first: common weights bent by a taste that lasts. */
    static Map<String, Double> largest(String partner, Map<String, Double> common, int count) {
        var own = new LinkedHashMap<String, Double>();
        common.forEach((chapter, weight) -> own.put(chapter, weight * Draw.factor(0.7, partner, chapter, "taste")));
        var chosen = new LinkedHashMap<String, Double>();
        own.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(count)
                .forEach(e -> chosen.put(e.getKey(), e.getValue()));
        return chosen;
    }

    private static Map<String, Double> chapters(String text) {
        var chapters = new LinkedHashMap<String, Double>();
        Words.of(text).forEach(w -> chapters.put(w.substring(0, 2), Double.valueOf(w.substring(3))));
        return chapters;
    }
}
