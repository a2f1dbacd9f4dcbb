import java.util.List;

/** Random numbers by key: the same key always draws the same number (SplitMix64 over its parts' text). */
final class Draw {
    private static final long SEED = 20_251_130L;

    static double unit(Object... key) {
        return fraction(state(key));
    }

    static double between(double low, double high, Object... key) {
        return low + (high - low) * unit(key);
    }

    /** A whole number from low to high, both included. */
    static int whole(int low, int high, Object... key) {
        return low + (int) (unit(key) * (high - low + 1));
    }

    /** Roughly normal with mean 0 and deviation 1, never beyond ±3.5. */
    static double bell(Object... key) {
        var state = state(key);
        var sum = 0.0;
        for (var i = 0; i < 4; i++) {
            sum += fraction(state);
            state = mix(state);
        }
        return (sum - 2) * StrictMath.sqrt(3);
    }

    static double factor(double deviation, Object... key) {
        return StrictMath.exp(deviation * bell(key));
    }

    static <T> T oneOf(List<T> choices, Object... key) {
        return choices.get(whole(0, choices.size() - 1, key));
    }

    private static long state(Object... key) {
        var state = SEED;
        for (var part : key) {
            state = mix(state ^ part.toString().hashCode());
        }
        return state;
    }

    private static double fraction(long state) {
        return (state >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        var z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
