/** A total split by weights. */
final class Split {
    private Split() {}

    /** Of whole parts, each at least {@code least}; the largest takes the rounding. */
    static long[] of(long total, long least, double[] weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var parts = new long[weights.length];
        var largest = 0;
        var rest = total;
        for (var i = 0; i < weights.length; i++) {
            parts[i] = Math.max(least, (long) (total * (weights[i] / sum)));
            rest -= parts[i];
            largest = weights[i] > weights[largest] ? i : largest;
        }
        parts[largest] += rest;
        if (parts[largest] < least) {
            throw new IllegalStateException("Too little to split: " + total + " over " + weights.length);
        }
        return parts;
    }
}
