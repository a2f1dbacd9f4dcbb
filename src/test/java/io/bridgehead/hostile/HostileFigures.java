package io.bridgehead.hostile;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures in which every text says something hostile: titles, names of things, units, notes, sources, files, and the keys
 * that come from files. What texts there are is found in the records themselves, so that a new shape is no exception.
 */
public final class HostileFigures {
    private final List<String> payloads;
    private int next;

    /** @param first which payload is said first; the others follow one another from text to text */
    public HostileFigures(List<String> payloads, int first) {
        this.payloads = payloads;
        this.next = first;
    }

    public Figure of(Figure figure) {
        var hostile = (Figure) remade(figure);
        return new Figure(
                figure.id(),
                hostile.title(),
                hostile.subtitle(),
                hostile.unit(),
                figure.scope(),
                hostile.shape(),
                Stream.concat(hostile.notes().stream(), Stream.of(new Note("hostile", said())))
                        .toList(),
                hostile.provenance());
    }

    private Text said() {
        return new Text(payload(), payload());
    }

    private String payload() {
        return payloads.get(next++ % payloads.size());
    }

    private @Nullable Object remade(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Text text -> text.equals(Text.EMPTY) ? text : said();
            case Unit unit -> new Unit(unit.code(), said(), unit.decimals());
            case Source source -> new Source(source.id(), payload(), payload(), payload(), payload(), payload());
            case Batch batch -> new Batch(batch.id(), payload(), payload(), batch.loadedAt(), batch.status());
            case List<?> list -> {
                // Some hold gaps.
                var all = new ArrayList<@Nullable Object>();
                list.forEach(each -> all.add(remade(each)));
                yield all;
            }
            case Map<?, ?> map -> map;
            case Record made -> remade(made);
            default -> value;
        };
    }

    /** With hostile keys too, where it takes them. */
    private Record remade(Record made) {
        var before = next;
        return made(made, true).orElse(() -> {
            next = before;
            return made(made, false).orElse(() -> made);
        });
    }

    private Attempt made(Record made, boolean keys) {
        var components = made.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
        var values = new ArrayList<@Nullable Object>();
        try {
            for (var component : components) {
                component.getAccessor().setAccessible(true);
                var value = component.getAccessor().invoke(made);
                values.add(keys && value instanceof String text && !text.isEmpty() ? payload() : remade(value));
            }
            var constructor = made.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Attempt((Record) constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return new Attempt(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Attempt(@Nullable Record made) {
        Record orElse(Supplier<Record> other) {
            return made == null ? other.get() : made;
        }
    }
}
