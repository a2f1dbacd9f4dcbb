package io.bridgehead.longrun;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;

/** What this machine holds once everything that nobody holds is cleared away: counting it does that first. */
public final class LiveHeap {
    private static final int COLUMNS = 4;

    private LiveHeap() {}

    /** How many bytes of each class. */
    public static Map<String, Long> bytes() {
        return column(2);
    }

    /** How many objects of each class. */
    public static Map<String, Long> instances() {
        return column(1);
    }

    public static long total() {
        return bytes().values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> column(int column) {
        var counts = new TreeMap<String, Long>();
        histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length >= COLUMNS && columns[0].matches("\\d+:"))
                .forEach(columns -> counts.merge(columns[3], Long.valueOf(columns[column]), Long::sum));
        return counts;
    }

    private static String histogram() {
        try {
            return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()}));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
