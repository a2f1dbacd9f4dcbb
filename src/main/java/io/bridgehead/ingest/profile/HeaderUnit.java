package io.bridgehead.ingest.profile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The unit that offices write behind a column's name or above a table, such as {@code 金额（万美元）}. */
final class HeaderUnit {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9),
            Map.entry("万亿", 12),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("mn", 6),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("bn", 9));
    private static final String SCALE = "千万|百万|十亿|万亿|亿|万|千";
    /** 千克 is a unit itself: a scale counts before money, tonnes, passengers and vehicles only. */
    private static final String THING = "美元|人民币元?|元|欧元|日元|卢布|港元|图格里克|吨|人次|辆次|标箱";

    private static final Pattern CHINESE = Pattern.compile("(" + SCALE + ")?(?:" + THING + ")|(" + SCALE + ")");
    private static final String MONEY = "us\\$|us dollars?|dollars?|usd|cny|rmb|yuan|eur|euros?";
    private static final Pattern ENGLISH = Pattern.compile("(?:(?:" + MONEY
            + ") ?)?(thousands?|millions?|billions?|mn|bn)(?: ?(?:of )?(?:" + MONEY + "))?|(?:" + MONEY + ")");
    private static final Pattern BEHIND = Pattern.compile("^(.+?) ?(?:[(\\[]([^()\\[\\]]{1,30})[)\\]]|,([^,]{1,30}))$");
    private static final Pattern ABOVE = Pattern.compile("(?:单位|unit|values are in) ?:? ?([^;。.)]{1,30})");

    private HeaderUnit() {}

    /** What one unit of the column is, or null where its name doesn't say. */
    static @Nullable BigDecimal of(String header) {
        var behind = BEHIND.matcher(normal(header));
        return behind.matches() ? factor(piece(behind)) : null;
    }

    /** The column's name without its unit; the whole name where there is none. */
    static String without(String header) {
        var behind = BEHIND.matcher(normal(header));
        return behind.matches() && factor(piece(behind)) != null ? behind.group(1) : header;
    }

    /** What a line above a table says about its unit, or null. */
    static @Nullable BigDecimal above(String title) {
        var above = ABOVE.matcher(normal(title));
        return above.find() ? factor(above.group(1).strip()) : null;
    }

    /** Whether a cell ends with a unit of its own, such as {@code 12.5亿元}. */
    static boolean inCell(String text) {
        var normal = normal(text);
        var digits = 0;
        while (digits < normal.length() && "0123456789.,- ".indexOf(normal.charAt(digits)) >= 0) {
            digits++;
        }
        return digits > 0 && digits < normal.length() && factor(normal.substring(digits)) != null;
    }

    private static String piece(Matcher behind) {
        var bracketed = behind.group(2);
        return (bracketed == null ? behind.group(3) : bracketed).strip();
    }

    private static @Nullable BigDecimal factor(String text) {
        var chinese = CHINESE.matcher(text);
        if (chinese.matches()) {
            return power(chinese.group(1) == null ? chinese.group(2) : chinese.group(1));
        }
        var english = ENGLISH.matcher(text);
        return english.matches() ? power(english.group(1)) : null;
    }

    private static BigDecimal power(@Nullable String scale) {
        return scale == null ? BigDecimal.ONE : BigDecimal.TEN.pow(POWERS.getOrDefault(scale, 0));
    }

    private static String normal(String text) {
        return text.length() > 200
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
