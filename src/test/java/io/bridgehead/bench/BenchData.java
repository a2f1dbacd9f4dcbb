package io.bridgehead.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows of trade in the canonical form, the same for the same options each time: every month of some years, every flow,
 * and in each as many partners and chapters as there are rows for. Amounts are whole units with two decimals.
 */
final class BenchData {
    static final String TRADE_HEADER = "period,partner,flow,hs,value,currency";
    private static final List<String> FLOWS = List.of("import", "export");
    private static final String CURRENCY = "CNY";
    private static final long SEED = 20_260_101L;

    private final BenchCodes codes;
    private final YearMonth first;
    private final int months;

    /** @param first the first of the months, which follow one another without a gap */
    BenchData(BenchCodes codes, YearMonth first, int months) {
        this.codes = codes;
        this.first = first;
        this.months = months;
    }

    /** Writes a file with exactly this many rows under its header, spread evenly over the slices. */
    Path trade(Path file, long rows) {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(TRADE_HEADER);
            out.write('\n');
            var slices = months * FLOWS.size();
            for (var slice = 0; slice < slices; slice++) {
                slice(out, slice, rows * (slice + 1) / slices - rows * slice / slices);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** One month of one flow with this many rows, as a file of its own: a small batch that replaces that slice. */
    String slice(int slice, long rows) {
        var text = new StringBuilder(TRADE_HEADER).append('\n');
        try {
            slice(text, slice, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void slice(Appendable out, int slice, long rows) throws IOException {
        var random = new SplittableRandom(SEED + slice + 31L * rows);
        var month = first.plusMonths(slice / FLOWS.size());
        var start = month + ",";
        var flow = "," + FLOWS.get(slice % FLOWS.size()) + ",";
        var partners = codes.partners();
        var chapters = codes.chapters();
        for (var row = 0L; row < rows; row++) {
            var partner = (int) (row % partners.size());
            var round = row / partners.size();
            // Of few rows each partner has other chapters; of many, each chapter has several headings.
            var chapter = chapters.get((int) ((round + 7L * partner + 13L * slice) % chapters.size()));
            out.append(start)
                    .append(partners.get(partner))
                    .append(flow)
                    .append(chapter)
                    .append(heading(round / chapters.size()))
                    .append(',')
                    .append(amount(random, partner))
                    .append(',')
                    .append(CURRENCY)
                    .append('\n');
        }
    }

    /** The third to sixth digit of a code of HS. */
    private static String heading(long number) {
        return String.valueOf(10_000 + number % 9_999 + 1).substring(1);
    }

    /** A few partners have most of the trade. */
    private static String amount(SplittableRandom random, int partner) {
        var units = (long) (Math.exp(4 + 8 * random.nextDouble()) * (partner % 10 == 0 ? 50 : 1));
        return units + "." + (10 + random.nextInt(90));
    }

    /** Adds what a row has after its first value, each after a comma. */
    static void line(BufferedWriter out, String first, Object... rest) throws IOException {
        out.write(first);
        for (var value : rest) {
            out.write(',');
            out.write(String.valueOf(value));
        }
        out.write('\n');
    }
}
