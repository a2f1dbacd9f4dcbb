package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Names that lead somewhere else: what is uploaded stays where it belongs, and nothing is handed out from there. */
class PathTraversalTest extends HostileTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What files of the machine, of the program and of the data folder begin with or hold. */
    private static final String FOREIGN =
            "root:.*:0:0:|\\[fonts]|\\[extensions]|Manifest-Version|spring\\.application\\.name|owner=[0-9a-f]{64}|^1[78]$";

    private static final List<String> PLACES = List.of(
            "/api/v1/figures/",
            "/api/v1/imports/1/",
            "/api/v1/imports/",
            "/api/v1/briefings/",
            "/api/v1/archive/",
            "/api/v1/profiles/",
            "/api/v1/regions/");

    @Test
    void downloads() {
        leadNowhere(api(), PLACES);
    }

    static void leadNowhere(RawHttp http, List<String> places) {
        for (var place : places) {
            for (var path : Corpus.PATHS) {
                for (var written : List.of(path.replaceAll("[\\r\\n\\x00 ]", "%00"), Mutations.encoded(path))) {
                    var asked = place + written;
                    var answer = http.get(asked);

                    assertThat(answer.status()).as(asked).isLessThan(500);
                    assertThat(answer.body()).as(asked).doesNotContainPattern("(?m)" + FOREIGN);
                    saysNothingOfTheOtherRegion(asked, answer);
                }
            }
        }
    }

    @Test
    void uploads() throws IOException {
        var before = files();
        var month = 1;
        for (var path : Corpus.PATHS) {
            var csv = "period,partner,flow,hs,value,currency\n19%02d-%02d,MNG,import,27,1,CNY\n"
                    .formatted(90 + month / 12, month % 12 + 1);
            month++;
            var loaded = api().upload("/api/v1/imports?profile=trade", path, csv.getBytes(StandardCharsets.UTF_8));
            saysNothingOfItsInside(path, loaded);
            assertThat(loaded.status()).as(path + loaded.body()).isIn(201, 400, 422);
            if (loaded.status() == 201) {
                var batch = JSON.readTree(loaded.body()).get("batch").asLong();
                var file = api().get("/api/v1/imports/" + batch + "/file");
                assertThat(file.body()).isEqualTo(csv);
                hasAPlainName(path, file.header("content-disposition"));
            }
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void profiles() throws IOException {
        var before = files();
        for (var path : Corpus.PATHS) {
            var asked = "/api/v1/profiles/" + Mutations.encoded(path);
            var yaml = "name: x\ntitle: {zh: x, en: x}\ntarget: trade\n";
            var put = api().with("Content-Type", "application/yaml")
                    .send("PUT", asked, yaml.getBytes(StandardCharsets.UTF_8));
            saysNothingOfItsInside(asked, put);
            assertThat(put.status()).as(asked).isBetween(400, 499);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void briefingsAndTheirArchive() throws IOException {
        var before = files();
        for (var path : Corpus.PATHS.stream()
                .filter(each -> each.chars().noneMatch(Character::isISOControl))
                .toList()) {
            var written = JSON.createObjectNode()
                    .put("title", path)
                    .put("author", path)
                    .put("classification", path);
            written.putArray("parts").addObject().put("kind", "paragraph").put("text", path);
            var created = api().json("POST", "/api/v1/briefings", written.toString());
            assertThat(created.status()).as(path + created.body()).isEqualTo(201);
            var id = JSON.readTree(created.body()).get("id").asString();

            var made = api().get("/api/v1/briefings/" + id + ".docx");

            assertThat(made.status()).as(path).isEqualTo(200);
            hasAPlainName(path, made.header("content-disposition"));
        }
        assertThat(files()).isEqualTo(before);
    }

    private static void hasAPlainName(String path, String disposition) {
        assertThat(disposition).as(path).startsWith("attachment");
        var said =
                java.net.URLDecoder.decode(disposition.replaceAll(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8);
        assertThat(said)
                .as(path)
                .doesNotContain("/", "\\", "..", "\u0000", "\n")
                .doesNotStartWith(".");
    }

    /** Files of the folders that a name could lead to, but for what is written there all the time. */
    private static TreeSet<String> files() throws IOException {
        try (var here = Files.list(Path.of("."));
                var above = Files.list(Path.of("..").toAbsolutePath().normalize());
                var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Stream.of(here, above, temporary)
                    .flatMap(files -> files)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?i).*(pwned|passwd|win\\.ini|secrets|htaccess|a\\.csv|con\\.csv).*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
