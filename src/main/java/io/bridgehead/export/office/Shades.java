package io.bridgehead.export.office;

import io.bridgehead.export.drawing.Palette;
import io.bridgehead.export.drawing.Theme;
import io.bridgehead.export.office.TablePlan.Entry;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cells shaded by how great their values are: five steps from none to the greatest; where there are values below zero,
 * five turns from the greatest loss over about even to the greatest gain.
 */
final class Shades {
    private static final Palette COLOURS = Palette.of(Theme.LIGHT);
    private static final int STEPS = 5;

    /** Within such a part of the greatest value, on either side of zero, it is about even. */
    private static final double EVEN = 0.1;

    private final double greatest;
    private final boolean turning;

    private Shades(double greatest, boolean turning) {
        this.greatest = greatest;
        this.turning = turning;
    }

    static Shades of(Collection<@Nullable BigDecimal> values) {
        List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
        var greatest = known.stream()
                .mapToDouble(value -> Math.abs(value.doubleValue()))
                .max()
                .orElse(0);
        return new Shades(greatest, known.stream().anyMatch(value -> value.signum() < 0));
    }

    Entry shade(Entry entry) {
        return shade(entry, entry.value());
    }

    /** @param value what its shade tells, which may be another than the entry's own */
    Entry shade(Entry entry, @Nullable BigDecimal value) {
        if (value == null || greatest == 0) {
            return entry;
        }
        var part = value.doubleValue() / greatest;
        if (!turning) {
            var step = Math.min(STEPS - 1, (int) (part * STEPS));
            return entry.shaded(COLOURS.steps().get(step), COLOURS.stepInks().get(step));
        }
        var turn = Math.abs(part) < EVEN ? 2 : part < -0.5 ? 0 : part < 0 ? 1 : part > 0.5 ? 4 : 3;
        return entry.shaded(COLOURS.turns().get(turn), COLOURS.turnInks().get(turn));
    }
}
