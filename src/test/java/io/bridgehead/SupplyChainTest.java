package io.bridgehead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Bridgehead is made of, as its own lists in {@code META-INF/sbom} say: each part under a licence that anybody can
 * live with, and of one version. With the system property {@code bridgehead.licences-doc=write} docs/licences.md is made.
 */
class SupplyChainTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PAGE = Path.of("docs/licences.md");

    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "Unlicense", "BlueOak-1.0.0");

    /** Those under none of these, and why they may be there. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "ch.qos.logback:logback-classic", "EPL-2.0 is chosen: it binds who changes the library, which nobody does",
            "ch.qos.logback:logback-core", "EPL-2.0 is chosen, as above",
            "jakarta.annotation:jakarta.annotation-api", "EPL-2.0 is chosen, as above",
            "com.google.re2j:re2j", "the Go licence, which is BSD-3-Clause by another name",
            "org.bouncycastle:bcprov-jdk18on", "the Bouncy Castle licence, which is MIT by another name",
            "org.latencyutils:LatencyUtils", "CC0-1.0, given to everybody",
            "argparse", "Python-2.0, free and permissive; of the tools that draw Vaadin's bundle, in no page");

    @Test
    void everyPartIsUnderALicenceThatIsAllowed() throws IOException {
        var others = new TreeMap<String, Set<String>>();
        for (var part : parts()) {
            if (part.licences().stream().noneMatch(ALLOWED::contains)) {
                others.put(part.name(), part.licences());
            }
        }
        assertThat(others.keySet())
                .as("%s: is there a licence to choose, or another part to take? Else it needs a reason here", others)
                .isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    @Test
    void thePageOfLicencesSaysTheSame() throws IOException {
        var page = page(parts());
        if ("write".equals(System.getProperty("bridgehead.licences-doc"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("mvn test -Dtest=SupplyChainTest -Dbridgehead.licences-doc=write makes it again")
                .hasContent(page);
    }

    @Test
    void bothListsAreWhole() throws IOException {
        assertThat(names("application"))
                .contains(
                        "com.vaadin:flow-server",
                        "org.jooq:jooq",
                        "org.postgresql:postgresql",
                        "org.apache.poi:poi-ooxml");
        assertThat(names("npm")).contains("apexcharts", "lit", "@vaadin/grid", "d3-geo");
        for (var list : List.of("application", "npm")) {
            assertThat(list(list).get("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(list(list).get("components")).allSatisfy(part -> {
                assertThat(part.get("version").asString()).isNotBlank().doesNotContain("SNAPSHOT");
                assertThat(part.get("purl").asString()).startsWith("pkg:");
            });
        }
    }

    @Test
    void everyPackageOfThePagesIsOfOneVersionAndContent() throws IOException {
        var packages =
                JSON.readTree(Files.readString(Path.of("package-lock.json"))).get("packages");
        assertThat(packages.propertyNames()).hasSizeGreaterThan(300);
        packages.propertyStream().filter(each -> !each.getKey().isEmpty()).forEach(each -> {
            assertThat(each.getValue().path("version").asString(""))
                    .as(each.getKey())
                    .matches("\\d+\\.\\d+\\.\\d+\\S*");
            assertThat(each.getValue().path("integrity").asString(""))
                    .as(each.getKey())
                    .startsWith("sha512-");
            // Where from is a matter of who builds; what it must be is said by its hash.
            assertThat(each.getValue().has("resolved")).as(each.getKey()).isFalse();
        });
    }

    @Test
    void noVersionIsLeftToTheDayOfTheBuild() throws IOException {
        var manifest = JSON.readTree(Files.readString(Path.of("package.json")));
        for (var kind : List.of("dependencies", "devDependencies")) {
            manifest.get(kind)
                    .propertyStream()
                    .forEach(each -> assertThat(each.getValue().asString())
                            .as(each.getKey())
                            .matches("\\d+\\.\\d+\\.\\d+\\S*"));
        }
        var versions = Pattern.compile("<(?:[\\w.-]*\\.)?version>([^<]+)</")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(version -> !version.equals("0.1.0-SNAPSHOT") && !version.equals("[21,)"));
        assertThat(versions)
                .isNotEmpty()
                .allMatch(version -> version.matches("\\$\\{[\\w.-]+}|\\d[\\w.-]*(?<!SNAPSHOT)"));
    }

    /** @param name with its group where it has one */
    private record Part(String name, Set<String> licences) {
        static Part of(JsonNode node) {
            var group = node.path("group").asString("");
            var licences = new TreeSet<String>();
            node.path("licenses")
                    .forEach(each -> licences.addAll(
                            each.has("expression")
                                    ? choices(each.get("expression").asString())
                                    : List.of(each.get("license")
                                            .path("id")
                                            .asString(each.get("license")
                                                    .path("name")
                                                    .asString("")))));
            return new Part(
                    (group.isEmpty() ? "" : group + ":") + node.get("name").asString(), licences);
        }

        /** {@code (MIT OR CC0-1.0)}; whatever else is said stays one word, which is allowed nowhere. */
        private static List<String> choices(String expression) {
            return Arrays.asList(expression.replaceAll("^\\(|\\)$", "").split(" OR "));
        }
    }

    private static List<Part> parts() throws IOException {
        var all = new ArrayList<Part>();
        for (var list : List.of("application", "npm")) {
            list(list).get("components").forEach(each -> all.add(Part.of(each)));
        }
        return all;
    }

    private static Set<String> names(String list) throws IOException {
        var names = new TreeSet<String>();
        list(list).get("components").forEach(each -> names.add(Part.of(each).name()));
        return names;
    }

    private static JsonNode list(String name) throws IOException {
        var file = "/META-INF/sbom/" + name + ".cdx.json";
        try (var in = SupplyChainTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return JSON.readTree(in);
        }
    }

    private static String page(List<Part> parts) {
        var byLicence = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> String.join(", ", part.licences()),
                        TreeMap::new,
                        Collectors.mapping(Part::name, Collectors.toCollection(TreeSet::new))));
        var text = new StringBuilder("""
                # Licences
                What Bridgehead is built from, by licence: jars, and the npm packages of its pages with what builds those.
                Where several are named, one may be chosen. Made from the lists in the jar, `META-INF/sbom/*.cdx.json`
                (CycloneDX), which have versions and hashes too; `SupplyChainTest` keeps it right, and lets no other licence in.
                The fonts of pictures and PostgreSQL itself come beside them: THIRD-PARTY.md.
                """);
        byLicence.forEach((licence, names) -> text.append("\n## ")
                .append(licence)
                .append('\n')
                .append(String.join(", ", names))
                .append('\n'));
        var reasons = new TreeMap<>(EXCEPTIONS);
        text.append("\n## Exceptions\n| part | why |\n|---|---|\n");
        reasons.forEach((part, why) ->
                text.append("| ").append(part).append(" | ").append(why).append(" |\n"));
        return text.toString();
    }
}
