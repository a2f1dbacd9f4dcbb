package io.bridgehead.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a number counts.
 *
 * @param code the word for it in a URL, a file and the API
 * @param label as written beside a number
 * @param decimals digits shown after the point; the value itself keeps all it has
 */
public record Unit(String code, Text label, int decimals) {
    public static final Unit PARTNERS = new Unit("partners", new Text("个国家和地区", "countries and areas"), 0);
    public static final Unit PROJECTS = new Unit("projects", new Text("个项目", "projects"), 0);
    public static final Unit PERCENT = new Unit("%", Text.same("%"), 1);
    /** A difference of two percentages. */
    public static final Unit POINTS = new Unit("pp", new Text("个百分点", "percentage points"), 1);

    public static final Unit DAYS = new Unit("days", new Text("天", "days"), 0);
    public static final Unit MILESTONES = new Unit("milestones", new Text("个里程碑", "milestones"), 0);
    /** What a milestone counts in the progress of its chain: a number without a measure of its own. */
    public static final Unit WEIGHT = new Unit("weight", new Text("权重分", "weight points"), 1);
    /** A quotient of two values of one kind, such as an index of 1. */
    public static final Unit RATIO = new Unit("ratio", Text.EMPTY, 2);
    /** An index between 0 and 1. */
    public static final Unit INDEX = new Unit("index", Text.EMPTY, 3);
    /** Of a figure whose values have units of their own. */
    public static final Unit NONE = new Unit("", Text.EMPTY, 0);

    public static final Unit MEGATONNES = new Unit("Mt", new Text("百万吨", "million tonnes"), 2);
    public static final Unit PEOPLE = new Unit("guests", new Text("人", "guests"), 0);

    /** Money in a currency by a scale, such as 亿元 or CNY billion. */
    public static Unit money(String currency, Scale scale) {
        return new Unit(scale.code(currency), scale.label(currency), scale.decimals);
    }

    /** The scales money is told in. */
    public enum Scale {
        ONE("", 0, 2, "", ""),
        WAN("-wan", 4, 1, "万", "10,000"),
        MILLION("-million", 6, 1, "百万", "million"),
        YI("-yi", 8, 1, "亿", "100 million"),
        BILLION("-billion", 9, 2, "十亿", "billion");

        private final String suffix;
        private final int exponent;
        private final int decimals;
        private final Text words;

        Scale(String suffix, int exponent, int decimals, String zh, String en) {
            this.suffix = suffix;
            this.exponent = exponent;
            this.decimals = decimals;
            this.words = new Text(zh, en);
        }

        /** The scale a reader of a language expects first. */
        public static Scale usual(Lang lang) {
            return switch (lang) {
                case ZH -> YI;
                case EN -> BILLION;
            };
        }

        /** Whole units of currency in one of this scale, such as 100,000,000. */
        public BigDecimal factor() {
            return BigDecimal.TEN.pow(exponent);
        }

        /** Exactly the value in this scale: the point is moved, nothing is rounded. */
        public BigDecimal of(BigDecimal value) {
            return value.movePointLeft(exponent);
        }

        public String suffix() {
            return suffix;
        }

        private String code(String currency) {
            return currency + suffix;
        }

        private Text label(String currency) {
            return new Text(words.zh() + currencyZh(currency), (currency + " " + words.en()).strip());
        }

        /** The scale a unit code such as {@code CNY-yi} ends with. */
        public static Optional<Scale> ofSuffix(String suffix) {
            return Arrays.stream(values())
                    .filter(scale -> scale.suffix.equals(suffix))
                    .findFirst();
        }

        private static String currencyZh(String currency) {
            return switch (currency) {
                case "CNY" -> "元";
                case "USD" -> "美元";
                case "EUR" -> "欧元";
                case "JPY" -> "日元";
                case "RUB" -> "卢布";
                default -> currency;
            };
        }
    }
}
