package io.bridgehead.ingest.profile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.bridgehead.ingest.problem.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The published JSON schema of profiles, and what it finds, in our words. Thread-safe. */
public final class ProfileSchema {
    private static final String FILE = "/profile.schema.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    private ProfileSchema() {}

    /** The schema as it is published. */
    public static String text() {
        try (InputStream in = ProfileSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(JsonNode profile, ProfileProblems problems) {
        for (var error : SCHEMA.validate(profile)) {
            var path = path(error.getInstanceLocation());
            var property = error.getProperty();
            // A key that shouldn't be there is what is wrong, not what it is in.
            var at = error.getKeyword().equals("additionalProperties") && property != null
                    ? ProfileProblems.within(path, property)
                    : path;
            problems.at(at, found(error), expected(error));
        }
    }

    private static String path(NodePath location) {
        var path = "";
        for (var i = 0; i < location.getNameCount(); i++) {
            var element = location.getElement(i);
            path = ProfileProblems.within(
                    path, element instanceof Integer index ? Integer.toString(index + 1) : String.valueOf(element));
        }
        return path;
    }

    private static String found(Error error) {
        if (error.getKeyword().equals("additionalProperties")) {
            return String.valueOf(error.getProperty());
        }
        var node = error.getInstanceNode();
        return node == null || node.isContainer() ? "" : node.asString();
    }

    private static Phrase expected(Error error) {
        var limit = limit(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> Phrase.of("profile-expected.required", String.valueOf(error.getProperty()));
            case "additionalProperties" -> Phrase.of("profile-expected.known-key");
            case "type" -> Phrase.of("profile-expected.type", types(error.getSchemaNode()));
            case "enum" -> Phrase.of("profile-expected.enum", limit);
            case "pattern" -> Phrase.of("profile-expected.pattern", limit);
            case "minLength", "minItems", "minProperties", "minimum" -> Phrase.of("profile-expected.least", limit);
            case "maxLength", "maxItems", "maxProperties", "maximum" -> Phrase.of("profile-expected.most", limit);
            default -> Phrase.of("profile-expected.schema", error.getKeyword());
        };
    }

    private static String limit(JsonNode schema) {
        if (!schema.isArray()) {
            return schema.asString();
        }
        return StreamSupport.stream(schema.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    /** What a part may be, in words. */
    private static io.bridgehead.figure.Text types(JsonNode schema) {
        List<String> names = new ArrayList<>();
        if (schema.isArray()) {
            schema.forEach(type -> names.add(type.asString()));
        } else {
            names.add(schema.asString());
        }
        return io.bridgehead.figure.Text.join(
                " / ",
                names.stream()
                        .map(name -> Phrase.of("profile-type." + name).text())
                        .toArray(io.bridgehead.figure.Text[]::new));
    }
}
