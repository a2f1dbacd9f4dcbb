import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes countries.csv: every country and area of ISO 3166-1 with its alpha-3, alpha-2 and M49 codes
 * and its names in Chinese and English.
 *
 * <p>Codes and names come from the JDK's locale data (Unicode CLDR). The M49 numbers, which the JDK
 * does not have, and the names where Chinese official usage differs from CLDR stand below.
 *
 * <p>Run from the repository's root with JDK 25, whose CLDR the committed file was made with; another
 * JDK may spell a few names differently:
 *
 * <pre>java db/reference/build/Countries.java db/reference/countries.csv</pre>
 *
 * It fails, and writes nothing, if the JDK's list of countries and the M49 table differ.
 */
final class Countries {

    /** Alpha-3 followed by the three digits of the M49 number. */
    private static final String M49 = """
            ABW533 AFG004 AGO024 AIA660 ALA248 ALB008 AND020 ARE784 ARG032 ARM051 ASM016 ATA010 ATF260
            ATG028 AUS036 AUT040 AZE031 BDI108 BEL056 BEN204 BES535 BFA854 BGD050 BGR100 BHR048 BHS044
            BIH070 BLM652 BLR112 BLZ084 BMU060 BOL068 BRA076 BRB052 BRN096 BTN064 BVT074 BWA072 CAF140
            CAN124 CCK166 CHE756 CHL152 CHN156 CIV384 CMR120 COD180 COG178 COK184 COL170 COM174 CPV132
            CRI188 CUB192 CUW531 CXR162 CYM136 CYP196 CZE203 DEU276 DJI262 DMA212 DNK208 DOM214 DZA012
            ECU218 EGY818 ERI232 ESH732 ESP724 EST233 ETH231 FIN246 FJI242 FLK238 FRA250 FRO234 FSM583
            GAB266 GBR826 GEO268 GGY831 GHA288 GIB292 GIN324 GLP312 GMB270 GNB624 GNQ226 GRC300 GRD308
            GRL304 GTM320 GUF254 GUM316 GUY328 HKG344 HMD334 HND340 HRV191 HTI332 HUN348 IDN360 IMN833
            IND356 IOT086 IRL372 IRN364 IRQ368 ISL352 ISR376 ITA380 JAM388 JEY832 JOR400 JPN392 KAZ398
            KEN404 KGZ417 KHM116 KIR296 KNA659 KOR410 KWT414 LAO418 LBN422 LBR430 LBY434 LCA662 LIE438
            LKA144 LSO426 LTU440 LUX442 LVA428 MAC446 MAF663 MAR504 MCO492 MDA498 MDG450 MDV462 MEX484
            MHL584 MKD807 MLI466 MLT470 MMR104 MNE499 MNG496 MNP580 MOZ508 MRT478 MSR500 MTQ474 MUS480
            MWI454 MYS458 MYT175 NAM516 NCL540 NER562 NFK574 NGA566 NIC558 NIU570 NLD528 NOR578 NPL524
            NRU520 NZL554 OMN512 PAK586 PAN591 PCN612 PER604 PHL608 PLW585 PNG598 POL616 PRI630 PRK408
            PRT620 PRY600 PSE275 PYF258 QAT634 REU638 ROU642 RUS643 RWA646 SAU682 SDN729 SEN686 SGP702
            SGS239 SHN654 SJM744 SLB090 SLE694 SLV222 SMR674 SOM706 SPM666 SRB688 SSD728 STP678 SUR740
            SVK703 SVN705 SWE752 SWZ748 SXM534 SYC690 SYR760 TCA796 TCD148 TGO768 THA764 TJK762 TKL772
            TKM795 TLS626 TON776 TTO780 TUN788 TUR792 TUV798 TWN158 TZA834 UGA800 UKR804 UMI581 URY858
            USA840 UZB860 VAT336 VCT670 VEN862 VGB092 VIR850 VNM704 VUT548 WLF876 WSM882 YEM887 ZAF710
            ZMB894 ZWE716
            """;

    /** Names that replace CLDR's: alpha-3, Chinese, English. A dash keeps CLDR's name. */
    private static final String NAMES = """
            ARE | 阿联酋 | -
            CCK | 科科斯群岛 | Cocos Islands
            COD | 刚果民主共和国 | Democratic Republic of the Congo
            COG | 刚果共和国 | Republic of the Congo
            CPV | - | Cabo Verde
            FLK | 马尔维纳斯群岛 | -
            FSM | 密克罗尼西亚联邦 | -
            HKG | 中国香港 | Hong Kong, China
            KOR | - | Republic of Korea
            MAC | 中国澳门 | Macao, China
            MMR | - | Myanmar
            MNG | 蒙古国 | -
            PRK | - | DPR Korea
            PSE | 巴勒斯坦 | Palestine
            TWN | 中国台湾 | Taiwan, China
            """;

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: java Countries.java OUTPUT.csv");
        }
        Map<String, String> numbers = numbers();
        Map<String, String[]> names = names();
        var rows = new TreeMap<String, String>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            String alpha3 = country.getISO3Country();
            String[] own = names.getOrDefault(alpha3, new String[] {"-", "-"});
            String chinese = own[0].equals("-") ? country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE) : own[0];
            String english = own[1].equals("-") ? plain(country.getDisplayCountry(Locale.ENGLISH)) : own[1];
            rows.put(alpha3, String.join(",", alpha3, alpha2, numbers.get(alpha3), quoted(chinese), quoted(english)));
        }
        if (!rows.keySet().equals(numbers.keySet())) {
            var differing = new TreeSet<>(rows.keySet());
            differing.addAll(numbers.keySet());
            differing.removeIf(code -> rows.containsKey(code) && numbers.containsKey(code));
            throw new IllegalStateException("In only one of the JDK's list and the M49 table: " + differing);
        }
        Files.writeString(
                Path.of(arguments[0]), "code,alpha2,m49,name_zh,name_en\n" + String.join("\n", rows.values()) + "\n");
    }

    private static Map<String, String> numbers() {
        var numbers = new HashMap<String, String>();
        for (String entry : M49.strip().split("\\s+")) {
            numbers.put(entry.substring(0, 3), entry.substring(3));
        }
        return numbers;
    }

    private static Map<String, String[]> names() {
        var names = new HashMap<String, String[]>();
        NAMES.lines()
                .map(line -> line.split(" \\| "))
                .forEach(part -> names.put(part[0], new String[] {part[1], part[2]}));
        return names;
    }

    /** CLDR's English name in full words: "St. Kitts &amp; Nevis" is "Saint Kitts and Nevis". */
    private static String plain(String name) {
        return name.replace(" & ", " and ").replace("St. ", "Saint ").replace('’', '\'');
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
