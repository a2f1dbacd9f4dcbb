package io.bridgehead.export.drawing;

import io.bridgehead.figure.Status;
import io.bridgehead.figure.Trend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The colours of the screen, read from its own style sheet: each has one meaning, everywhere. Immutable. */
public final class Palette {
    private static final String FILE = "/styles/tokens.css";
    private static final Pattern TOKEN =
            Pattern.compile("--bh-([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");
    private static final int CATEGORIES = 6;
    private static final int STEPS = 5;

    private static final Palette LIGHT = read(false);
    private static final Palette DARK = read(true);

    private final Map<String, Colour> tokens;

    private Palette(Map<String, Colour> tokens) {
        this.tokens = Map.copyOf(tokens);
    }

    public static Palette of(Theme theme) {
        return theme.isDark() ? DARK : LIGHT;
    }

    /**
     * The colour of a token, such as {@code import} or {@code ink-soft}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Colour of(String token) {
        var colour = tokens.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no colour is called " + token);
        }
        return colour;
    }

    /** @param place of the series among those of its role, from 0: only categories differ by it */
    public Colour of(Trend.Role role, int place) {
        return switch (role) {
            case PUBLISHED -> of("published");
            case COMPUTED -> of("computed");
            case IMPORT -> of("import");
            case EXPORT -> of("export");
            case TOTAL -> of("total");
            case BALANCE -> of("balance");
            case PLAN -> of("plan");
            case ACTUAL -> of("actual");
            case GAINED -> of("gained");
            case LOST -> of("lost");
            case CATEGORY -> category(place);
        };
    }

    public Colour category(int place) {
        return of("category-" + (Math.floorMod(place, CATEGORIES) + 1));
    }

    /** What marks a status where it isn't the ordinary one. */
    public Colour of(Status status) {
        return status == Status.SAMPLE ? of("sample") : inkSoft();
    }

    /** From little to much. */
    public List<Colour> steps() {
        return row("step-");
    }

    /** What is read on each step. */
    public List<Colour> stepInks() {
        return row("step-ink-");
    }

    /** From a great loss over about even to a great gain. */
    public List<Colour> turns() {
        return row("turn-");
    }

    public List<Colour> turnInks() {
        return row("turn-ink-");
    }

    public Colour surface() {
        return of("surface");
    }

    public Colour sunken() {
        return of("sunken");
    }

    public Colour ink() {
        return of("ink");
    }

    public Colour inkSoft() {
        return of("ink-soft");
    }

    public Colour line() {
        return of("line");
    }

    public Colour lineStrong() {
        return of("line-strong");
    }

    private List<Colour> row(String name) {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> of(name + step)).toList();
    }

    private static Palette read(boolean dark) {
        try (var file = Palette.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var found = TOKEN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            var tokens = new HashMap<String, Colour>();
            while (found.find()) {
                tokens.put(found.group(1), Colour.of(found.group(dark ? 3 : 2)));
            }
            return new Palette(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
