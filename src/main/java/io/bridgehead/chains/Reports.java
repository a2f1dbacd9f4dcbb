package io.bridgehead.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was reported of a milestone, in order of time. Packed, since a region has tens of thousands. Immutable. */
final class Reports {
    static final Reports NONE = new Reports(new int[0], new BigDecimal[0], new long[0]);

    private final int[] days;
    private final BigDecimal[] progress;
    private final long[] batches;

    /**
     * Takes the arrays, which are of one length, as its own.
     *
     * @param days since 1970, rising
     * @param progress 0 to 1
     */
    Reports(int[] days, BigDecimal[] progress, long[] batches) {
        this.days = days;
        this.progress = progress;
        this.batches = batches;
    }

    int count() {
        return days.length;
    }

    LocalDate day(int place) {
        return LocalDate.ofEpochDay(days[place]);
    }

    BigDecimal progress(int place) {
        return progress[place];
    }

    long batch(int place) {
        return batches[place];
    }

    /** The place of the last report up to a day; -1: none. */
    int last(LocalDate day) {
        var until = day.toEpochDay();
        var low = 0;
        var high = days.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (days[middle] <= until) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The day all of it was first reported to be done; null: it never was. */
    @Nullable
    LocalDate firstWhole() {
        for (var place = 0; place < progress.length; place++) {
            if (progress[place].compareTo(BigDecimal.ONE) >= 0) {
                return day(place);
            }
        }
        return null;
    }
}
