package io.bridgehead.ingest.profile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The profiles that come with the program, {@code db/profiles/*.yaml}, read when the first is asked for. */
final class BuiltInProfiles {
    private static final List<String> NAMES = List.of(
            "trade",
            "projects",
            "milestones",
            "partners",
            "observations",
            "port-traffic",
            "sources",
            "sectors",
            "clusters",
            "chains",
            "divisions",
            "fairs",
            "country-groups",
            "commodities",
            "comtrade",
            "baci",
            "customs",
            "customs-imports",
            "us-census",
            "us-census-partners",
            "world-bank-projects");
    private static final Map<String, Profile> ALL = read();

    private BuiltInProfiles() {}

    /** By name, in the order in which they are to be offered. */
    static Map<String, Profile> all() {
        return ALL;
    }

    private static Map<String, Profile> read() {
        var profiles = new LinkedHashMap<String, Profile>();
        for (var name : NAMES) {
            try {
                profiles.put(name, ProfileParser.parse(text(name), Profile.Origin.BUILT_IN, null));
            } catch (BadProfileException e) {
                // A mistake in the program, like any other.
                throw new IllegalStateException("db/profiles/" + name + ".yaml: " + e.problems(), e);
            }
        }
        return Collections.unmodifiableMap(profiles);
    }

    private static String text(String name) {
        try (var in = BuiltInProfiles.class.getResourceAsStream("/db/profiles/" + name + ".yaml")) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks db/profiles/" + name + ".yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
