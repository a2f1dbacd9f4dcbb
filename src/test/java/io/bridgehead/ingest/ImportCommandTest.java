package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.TRADE_FLOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.platform.DataFolder;
import io.bridgehead.platform.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static IngestDatabase database;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void open() {
        database = new IngestDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void loadsIntoTheServerNamedByTheEnvironment() throws IOException {
        var code = run(Map.of(), "--profile", "trade", "--region=CN-NM", good().toString());

        assertThat(code).isZero();
        assertThat(said(out)).startsWith("Batch ").contains("good.csv loaded into CN-NM. 2 rows read, 2 loaded");
        assertThat(database.rows().fetchCount(TRADE_FLOW)).isEqualTo(2);
    }

    @Test
    void printsTheProblemsInTheLanguageOfTheTerminal() throws IOException {
        var file = Files.writeString(
                folder.resolve("bad.csv"), "period,partner,flow,hs,value,currency\n2030-01,MNG,up,,1,CNY\n");

        assertThat(run(Map.of(), "--profile", "trade", file.toString())).isEqualTo(1);
        assertThat(said(err)).isEqualTo("""
                bad.csv was not loaded and nothing was changed: it has 1 problems.
                line 2, flow: found "up", expected import or export
                """);

        err.reset();
        assertThat(run(Map.of("LANG", "zh_CN.UTF-8"), "--profile", "trade", file.toString()))
                .isEqualTo(1);
        assertThat(said(err)).contains("第 2 行 flow：“up”，应为import、export、进口或出口");
    }

    @Test
    void saysWhatItNeeds() throws IOException {
        assertThat(run(Map.of())).isEqualTo(2);
        assertThat(said(err)).contains("Which file is to be loaded?").contains("Usage: ./bridgehead import");
        err.reset();
        assertThat(run(Map.of(), "--profile", "wine", good().toString())).isEqualTo(1);
        assertThat(said(err))
                .contains("There is no profile \"wine\". Allowed: trade, projects, milestones, partners, ");
        err.reset();
        assertThat(run(Map.of(), "--profile", "trade", "nowhere.csv")).isEqualTo(2);
        assertThat(said(err)).contains("The file nowhere.csv isn't there");
    }

    @Test
    void refusesArgumentsAsTheOtherCommandsDo() throws IOException {
        var file = good().toString();

        assertThat(run(Map.of(), "--fast", file)).isEqualTo(2);
        assertThat(run(Map.of(), file, "--profile")).isEqualTo(2);
        assertThat(run(Map.of(), "--region", "CN-NM", "--region", "CN-HL", file))
                .isEqualTo(2);
        assertThat(run(Map.of(), "--profile", "trade", file, "second.csv")).isEqualTo(2);
        assertThat(run(Map.of(), "--undo", "1", file)).isEqualTo(2);
        assertThat(run(Map.of("LANG", "zh_CN.UTF-8"), "--undo", "last")).isEqualTo(2);

        assertThat(said(err).lines().filter(line -> !line.startsWith("Usage:")))
                .containsExactly(
                        "There is no option --fast here.",
                        "The option --profile needs a value after it.",
                        "The option --region is given twice.",
                        "\"second.csv\" is not known here.",
                        "\"" + file + "\" is not known here.",
                        "“last”不是批次号。",
                        "用法：./bridgehead import --profile 配置 --region 地区 [--dry-run] 文件 [--data 目录]"
                                + "   或   ./bridgehead import --undo 批次 --region 地区");
    }

    @Test
    void takesNoFileLargerThanTheSettingsAllow() throws IOException {
        var code = run(Map.of("BRIDGEHEAD_IMPORT_MAX_BYTES", "10"), "--profile", "trade", good().toString());

        assertThat(code).isEqualTo(1);
        assertThat(said(err)).contains("good.csv was not loaded").contains("a file of at most 10 bytes");
    }

    @Test
    void readsTheDataFolderFromTheEnvironmentWhereNoOptionSaysIt() throws IOException {
        var data = folder.resolve("told");
        var command = new ImportCommand(Map.of("BRIDGEHEAD_DATA", data.toString()), stream(out), stream(err));

        assertThat(command.run(List.of("--profile", "trade", good().toString())))
                .as(said(err))
                .isZero();
        assertThat(data.resolve("pg")).isDirectory();
    }

    @Test
    void saysHowToCreateAnUnknownRegion() throws IOException {
        assertThat(run(Map.of(), "--profile", "trade", "--region", "US", good().toString()))
                .isEqualTo(1);
        assertThat(said(err)).contains("There is no region US. Create it first");
    }

    @Test
    void startsTheDatabaseOfAFolderNobodyUsesAndJoinsTheOneThatRuns() throws IOException {
        var data = folder.resolve("data");
        var alone = new ImportCommand(Map.of(), stream(out), stream(err));
        assertThat(alone.run(List.of("--profile", "trade", "--data", data.toString(), good().toString())))
                .as(said(err))
                .isZero();

        try (var held = new DataFolder(data)) {
            assertThat(held.tryLock()).isTrue();
            try (var server = EmbeddedServer.start(held)) {
                assertThat(server.database().url()).startsWith("jdbc:postgresql://127.0.0.1:");
                out.reset();
                assertThat(alone.run(List.of("--profile", "trade", "--data", data.toString(), good().toString())))
                        .as(said(err))
                        .isZero();
                assertThat(said(out)).contains("0 loaded, 0 replaced, 2 unchanged");
            }
        }
    }

    private Path good() throws IOException {
        return Files.writeString(
                folder.resolve("good.csv"),
                "period,partner,flow,hs,value,currency\n2025-01,MNG,export,,1,CNY\n2025-01,RUS,export,,2,CNY\n");
    }

    private int run(Map<String, String> environment, String... arguments) {
        var server = database.database().database();
        var all = new HashMap<>(environment);
        all.put("SPRING_DATASOURCE_URL", server.url());
        all.put("SPRING_DATASOURCE_USERNAME", server.owner());
        all.put("SPRING_DATASOURCE_PASSWORD", String.valueOf(server.ownerPassword()));
        return new ImportCommand(all, stream(out), stream(err)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
