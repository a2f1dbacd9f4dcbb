package io.bridgehead.ingest.profile;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.table.TableFormat;
import java.util.Optional;

/**
 * How one kind of file becomes rows of a target.
 *
 * @param name letters, digits and hyphens
 * @param target code of what its rows become, such as trade
 * @param description for whoever reads the profile; may be empty
 * @param yaml the profile as it was written
 */
public record Profile(
        String name,
        Text title,
        String description,
        String target,
        TableFormat format,
        Rules rules,
        Origin origin,
        String yaml) {
    /** Where a profile comes from. */
    public enum Origin {
        BUILT_IN,
        FOLDER,
        OWN
    }

    /** Whether a breach of this rule is loaded with a warning instead of refused. */
    public boolean warns(String rule) {
        return rules.warnings().contains(rule);
    }

    /** The revision of HS that codes of such files belong to, such as HS2022. */
    public Optional<String> hsRevision() {
        return Optional.ofNullable(rules.revision());
    }
}
