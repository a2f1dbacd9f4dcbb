package io.bridgehead.ingest.profile;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.table.TableFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a profile from its YAML: the schema first, then what only we can know. */
final class ProfileParser {
    private ProfileParser() {}

    /**
     * @param targets the columns of each target, or null to take the profile's word for its target
     * @throws BadProfileException with each problem by line of the text
     */
    static Profile parse(String yaml, Profile.Origin origin, @Nullable Map<String, List<String>> targets)
            throws BadProfileException {
        var problems = new ProfileProblems();
        var tree = YamlText.read(yaml, problems);
        if (tree != null) {
            ProfileSchema.check(tree, problems);
        }
        if (tree == null || !problems.isEmpty()) {
            throw new BadProfileException(problems.all());
        }
        var part = new Part(tree, "", problems);
        var target = part.text("target", "");
        if (targets != null && !targets.containsKey(target)) {
            problems.at(
                    "target",
                    target,
                    Phrase.of(
                            "profile-expected.target",
                            String.join(", ", targets.keySet().stream().sorted().toList())));
        }
        var rules = new RulesReader(part, targets == null ? null : targets.get(target)).rules();
        var title = part.part("title");
        if (!problems.isEmpty() || title == null) {
            throw new BadProfileException(problems.all());
        }
        return new Profile(
                part.text("name", ""),
                title.words(),
                part.text("description", ""),
                target,
                format(part),
                rules,
                origin,
                yaml);
    }

    private static TableFormat format(Part profile) {
        var delimiter = profile.text("delimiter", "");
        var sheet = profile.text("sheet", "");
        return new TableFormat(
                TableFormat.Kind.valueOf(profile.text("format", "detect").toUpperCase(Locale.ROOT)),
                charset(profile.text("encoding", "detect")),
                delimiter.isEmpty() ? null : delimiter.equals("tab") ? '\t' : delimiter.charAt(0),
                sheet.isEmpty() ? null : sheet);
    }

    private static @Nullable Charset charset(String name) {
        return switch (name) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "utf-16le" -> StandardCharsets.UTF_16LE;
            case "utf-16be" -> StandardCharsets.UTF_16BE;
            case "gb18030" -> Charset.forName("GB18030");
            case "windows-1252" -> Charset.forName("windows-1252");
            default -> null;
        };
    }
}
