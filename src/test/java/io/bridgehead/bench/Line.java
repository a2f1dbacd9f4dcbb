package io.bridgehead.bench;

import java.util.OptionalDouble;

/**
 * A line of the bench's table.
 *
 * @param goal number of the goal it belongs to
 * @param what is measured
 * @param measured the figure with its unit
 * @param floor what the browser, the database or a bare COPY takes, with its unit; empty where there is none
 * @param ratio of the two; empty where there is none
 * @param aim the goal in words
 * @param met whether it is met, or a word why that can't be said
 */
record Line(int goal, String what, String measured, String floor, OptionalDouble ratio, String aim, String met) {
    /** A line of a figure beside its floor: met where the ratio is at most this. */
    static Line beside(int goal, String what, Number measured, Number floor, String unit, double most) {
        var met = measured.doubleValue() <= most * floor.doubleValue();
        return compared(goal, what, measured, floor, unit, "≤ " + Numbers.plain(most) + " ×", word(met));
    }

    /** A line of a figure beside its floor that no goal is set for. */
    static Line compared(int goal, String what, Number measured, Number floor, String unit) {
        return compared(goal, what, measured, floor, unit, "", "");
    }

    private static Line compared(
            int goal, String what, Number measured, Number floor, String unit, String aim, String met) {
        return new Line(
                goal,
                what,
                Numbers.text(measured, unit),
                Numbers.text(floor, unit),
                floor.doubleValue() > 0
                        ? OptionalDouble.of(measured.doubleValue() / floor.doubleValue())
                        : OptionalDouble.empty(),
                aim,
                met);
    }

    /** A line of a figure by itself: met where it is at most this. */
    static Line alone(int goal, String what, Number measured, String unit, double most) {
        return new Line(
                goal,
                what,
                Numbers.text(measured, unit),
                "",
                OptionalDouble.empty(),
                "≤ " + Numbers.plain(most) + " " + unit,
                word(measured.doubleValue() <= most));
    }

    /** A line that only says something more about the one before. */
    static Line remark(int goal, String what, String said) {
        return new Line(goal, what, said, "", OptionalDouble.empty(), "", "");
    }

    /** A line in place of what couldn't be measured. */
    static Line failed(int goal, String what, String reason) {
        return new Line(goal, what, "not measured: " + reason, "", OptionalDouble.empty(), "", "unknown");
    }

    static String word(boolean met) {
        return met ? "yes" : "no";
    }
}
