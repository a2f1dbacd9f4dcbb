package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.RegionDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All profiles there are: built in, from the operator's folder, and uploaded. Thread-safe. */
public final class ProfileLibrary {
    private final Map<String, List<String>> targets;
    private final FolderProfiles folder;
    private final OwnProfiles own;

    /**
     * @param targets the columns of each target, by its code
     * @param folder the operator's profiles, or null
     */
    public ProfileLibrary(
            Map<String, List<String>> targets, RegionDatabase regions, @Nullable Path folder, Clock clock) {
        this.targets = Map.copyOf(targets);
        this.folder = new FolderProfiles(folder, this.targets);
        this.own = new OwnProfiles(regions, this.targets, clock);
    }

    /**
     * A profile that comes with the program.
     *
     * @throws IllegalArgumentException if none of this name does
     */
    public static Profile builtIn(String name) {
        var profile = BuiltInProfiles.all().get(name);
        if (profile == null) {
            throw new IllegalArgumentException("no profile " + name + " comes with the program");
        }
        return profile;
    }

    /**
     * Built-in ones in the order in which they are offered, then the others by name; an uploaded one hides the
     * folder's, and that one a built-in one of the same name. Profiles of targets there aren't are left out.
     */
    public List<Profile> all() {
        var all = new LinkedHashMap<String, Profile>();
        for (var profiles : List.of(List.copyOf(BuiltInProfiles.all().values()), folder.all(), own.all())) {
            profiles.stream()
                    .filter(profile -> targets.containsKey(profile.target()))
                    .forEach(profile -> all.put(profile.name(), profile));
        }
        return List.copyOf(all.values());
    }

    public Optional<Profile> find(String name) {
        return all().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** The columns of a profile's target. */
    public List<String> columns(Profile profile) {
        return targets.getOrDefault(profile.target(), List.of());
    }

    /**
     * Reads a profile without keeping it.
     *
     * @throws BadProfileException with each problem by line of the text
     */
    public Profile check(String name, String yaml) throws BadProfileException {
        var profile = ProfileParser.parse(yaml, Profile.Origin.OWN, targets);
        if (!profile.name().equals(name)) {
            var problems = new ProfileProblems();
            YamlText.read(yaml, problems);
            problems.at("name", profile.name(), Phrase.of("profile-expected.name", name));
            throw new BadProfileException(problems.all());
        }
        return profile;
    }

    /**
     * Takes a profile, or a new text of one.
     *
     * @throws BadProfileException with each problem by line of the text: its column is the path of the part that is
     *     wrong, such as {@code columns.value.pad}, and behind a colon the character of the line where it begins
     */
    public Profile put(String name, String yaml, String user) throws BadProfileException {
        var profile = check(name, yaml);
        own.put(name, yaml, user);
        return profile;
    }

    /** Forgets an uploaded profile; answers whether there was one. Its texts stay in the history. */
    public boolean remove(String name, String user) {
        return own.remove(name, user);
    }
}
