import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Run by the build: the migrations, applied to a throw-away PostgreSQL, become the jOOQ classes.
 *
 * <p>A real server, because jOOQ's own DDL parser doesn't know policies, roles and functions. Skipped while neither the
 * migrations nor this file changed.
 */
public class GenerateJooq {
    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var output = Path.of(args[1]);
        var stamp = output.resolve(".stamp");
        var hash = hash(migrations, migrations.resolveSibling("codegen"));
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        try (var postgres = EmbeddedPostgres.builder().start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(postgres, output));
        }
        Files.writeString(stamp, hash);
    }

    private static Configuration configuration(EmbeddedPostgres postgres, Path output) {
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(postgres.getJdbcUrl("postgres", "postgres")))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                // Reading as of a batch renders the names of the views in place of the tables'.
                                .withExcludes("flyway_schema_history|.*_at")
                                .withOutputSchemaToDefault(true))
                        .withGenerate(new Generate().withRecords(true).withPojos(false))
                        .withTarget(
                                new Target().withPackageName("io.bridgehead.db").withDirectory(output.toString())));
    }

    private static String hash(Path... folders) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes("UTF-8"));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
