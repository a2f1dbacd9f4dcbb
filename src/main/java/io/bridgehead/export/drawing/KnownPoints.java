package io.bridgehead.export.drawing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where trade partners lie that geometries often have no shape of their own for; the same as {@code known-points.ts}. */
final class KnownPoints {
    /** By ISO 3166-1 alpha-3. */
    private static final Map<String, Degrees> POINTS = Map.ofEntries(
            Map.entry("HKG", new Degrees(114.2, 22.3)),
            Map.entry("MAC", new Degrees(113.5, 22.2)),
            Map.entry("TWN", new Degrees(121.0, 23.7)),
            Map.entry("GIB", new Degrees(-5.4, 36.1)),
            Map.entry("GLP", new Degrees(-61.6, 16.2)),
            Map.entry("MTQ", new Degrees(-61.0, 14.6)),
            Map.entry("GUF", new Degrees(-53.1, 4.0)),
            Map.entry("REU", new Degrees(55.5, -21.1)),
            Map.entry("MYT", new Degrees(45.2, -12.8)),
            Map.entry("BES", new Degrees(-68.3, 12.2)),
            Map.entry("CUW", new Degrees(-69.0, 12.2)),
            Map.entry("SXM", new Degrees(-63.1, 18.0)),
            Map.entry("TKL", new Degrees(-171.8, -9.2)),
            Map.entry("CCK", new Degrees(96.8, -12.2)),
            Map.entry("SJM", new Degrees(16.0, 78.2)),
            Map.entry("BVT", new Degrees(3.4, -54.4)),
            Map.entry("UMI", new Degrees(166.6, 19.3)),
            Map.entry("XKX", new Degrees(20.9, 42.6)),
            Map.entry("SGP", new Degrees(103.8, 1.35)),
            Map.entry("MDV", new Degrees(73.5, 4.2)),
            Map.entry("BHR", new Degrees(50.5, 26.0)),
            Map.entry("MLT", new Degrees(14.4, 35.9)),
            Map.entry("MUS", new Degrees(57.6, -20.2)),
            Map.entry("SYC", new Degrees(55.5, -4.6)),
            Map.entry("COM", new Degrees(43.3, -11.7)),
            Map.entry("CPV", new Degrees(-23.6, 15.1)),
            Map.entry("STP", new Degrees(6.6, 0.2)),
            Map.entry("BMU", new Degrees(-64.8, 32.3)),
            Map.entry("CYM", new Degrees(-81.2, 19.3)),
            Map.entry("VGB", new Degrees(-64.6, 18.4)),
            Map.entry("TUV", new Degrees(179.2, -8.5)),
            Map.entry("NRU", new Degrees(166.9, -0.5)),
            Map.entry("KIR", new Degrees(173.0, 1.4)),
            Map.entry("TON", new Degrees(-175.2, -21.2)),
            Map.entry("WSM", new Degrees(-172.1, -13.8)),
            Map.entry("FSM", new Degrees(158.2, 6.9)),
            Map.entry("MHL", new Degrees(171.2, 7.1)),
            Map.entry("PLW", new Degrees(134.6, 7.5)),
            Map.entry("MCO", new Degrees(7.4, 43.7)),
            Map.entry("SMR", new Degrees(12.5, 43.9)),
            Map.entry("VAT", new Degrees(12.5, 41.9)),
            Map.entry("LIE", new Degrees(9.6, 47.2)),
            Map.entry("AND", new Degrees(1.6, 42.5)));

    private KnownPoints() {}

    static @Nullable Degrees of(String code) {
        return POINTS.get(code);
    }
}
