package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.bridgehead.figure.Lang;
import io.bridgehead.ingest.table.Limits;
import io.bridgehead.platform.DiskGuard;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.scope.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 6: a disk that fills during a load takes nothing but that load. */
class DiskFullTest {
    private static final int ROWS = 60_000;

    private final IngestDatabase database = new IngestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void loadsNothingWhereLessIsFreeThanMustBe() {
        load(database.imports(), rows(10));
        var before = database.fingerprint();
        var guarded = guarded(new DiskGuard(() -> 999L << 20, 1_000L << 20));

        assertThatThrownBy(() -> load(guarded, rows(20)))
                .isInstanceOfSatisfying(ImportFailedException.class, refused -> {
                    assertThat(refused.phrase().in(Lang.EN))
                            .isEqualTo("Less than 1000 MB are free on the disk of the data, so nothing was loaded and"
                                    + " nothing was changed. Ask your administrator to make room; everything can be read"
                                    + " meanwhile.");
                    assertThat(refused.phrase().in(Lang.ZH)).startsWith("数据所在磁盘的可用空间不足 1000 MB，文件未导入");
                });

        assertThat(database.fingerprint()).isEqualTo(before);
        dashboardsAnswer();
    }

    @Test
    void endsALoadUnderWhichTheRoomRunsShort() {
        load(database.imports(), rows(10));
        var before = database.fingerprint();
        var looks = new AtomicInteger();
        var guarded = guarded(new DiskGuard(() -> looks.incrementAndGet() > 2 ? 0 : Long.MAX_VALUE, 1));

        assertThatThrownBy(() -> load(guarded, rows(ROWS)))
                .isInstanceOfSatisfying(
                        ImportFailedException.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("failed.disk"));

        assertThat(looks).hasValue(3);
        assertThat(database.fingerprint()).isEqualTo(before);
        dashboardsAnswer();
        assertThat(load(database.imports(), rows(ROWS)).loaded()).isTrue();
    }

    /** A small file system in memory, where one can be mounted. */
    @Test
    void takesAWholeLoadBackWhereTheDiskIsFull(@TempDir Path folder) throws Exception {
        assumeThat(FullDisk.run("mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", folder.toString()))
                .as("a file system can be mounted")
                .isTrue();
        try {
            takesAWholeLoadBack(() -> new FullDisk.Memory(database, folder));
        } finally {
            FullDisk.run("umount", folder.toString());
        }
    }

    /** Everywhere: PostgreSQL's error for a full disk, raised once the rows are written. */
    @Test
    void takesAWholeLoadBackWherePostgresSaysThatTheDiskIsFull() throws Exception {
        takesAWholeLoadBack(() -> new FullDisk.Raised(database));
    }

    private void takesAWholeLoadBack(Supplier<FullDisk> disk) throws Exception {
        load(database.imports(), rows(10));
        var before = database.fingerprint();
        try (var full = disk.get()) {
            assertThatThrownBy(() -> load(database.imports(), rows(ROWS)))
                    .isInstanceOfSatisfying(
                            ImportFailedException.class,
                            failed -> assertThat(failed.phrase().key()).isEqualTo("failed.disk-full"));

            assertThat(database.fingerprint()).as(full.toString()).isEqualTo(before);
            dashboardsAnswer();
        }
        assertThat(load(database.imports(), rows(ROWS)).loaded()).isTrue();
    }

    private Imports guarded(DiskGuard disk) {
        return new Imports(
                database.database().regions(),
                Clock.systemUTC(),
                Limits.DEFAULT,
                database.files(),
                disk,
                LoadMeter.NONE);
    }

    private static ImportReport load(Imports imports, byte[] file) {
        return imports.load(ImportRequest.of(
                Target.TRADE.canonical(),
                IngestDatabase.REGION_ID,
                "test.csv",
                () -> new ByteArrayInputStream(file),
                "tester"));
    }

    private void dashboardsAnswer() {
        try (var catalogue = new AskedCatalogue(database.database())) {
            var scope = Scope.of(IngestDatabase.REGION_ID, Lang.EN);
            assertThat(catalogue.ask("partners.top", scope).shape().toString()).contains("MNG");
            assertThat(catalogue.ask("trade.total", scope).shape().toString()).contains("2014");
        }
    }

    private static byte[] rows(int count) {
        var file = new StringBuilder("period,partner,flow,hs,value,currency\n");
        for (var row = 0; row < count; row++) {
            file.append(YearMonth.of(2014, 1).plusMonths(row % 120))
                    .append(",MNG,export,")
                    .append("%02d%04d".formatted(1 + row / 120 % 76, row / 120))
                    .append(",1,CNY\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A place for the rows of trade that is full after the first of them. */
    private interface FullDisk extends AutoCloseable {
        static boolean run(String... command) throws IOException, InterruptedException {
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException e) {
                // There is no such command here.
                return false;
            }
        }

        @Override
        void close();

        /** A disk of one megabyte, on which the table lies. */
        record Memory(IngestDatabase database, Path folder) implements FullDisk {
            public Memory {
                database.rows().execute("CREATE TABLESPACE small LOCATION '" + folder.toAbsolutePath() + "'");
                move(database, "small");
            }

            private static void move(IngestDatabase database, String place) {
                database.rows().execute("ALTER TABLE trade_flow SET TABLESPACE " + place);
            }

            @Override
            public void close() {
                move(database, "pg_default");
                database.rows().execute("DROP TABLESPACE small");
            }
        }

        /** What PostgreSQL says of a full disk, after the rows were written. */
        record Raised(IngestDatabase database) implements FullDisk {
            public Raised {
                database.rows().execute("""
                        CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                          RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
                        END $$""");
                database.rows()
                        .execute("CREATE TRIGGER full_disk AFTER INSERT ON trade_flow EXECUTE FUNCTION full_disk()");
            }

            @Override
            public void close() {
                database.rows().execute("DROP TRIGGER full_disk ON trade_flow");
                database.rows().execute("DROP FUNCTION full_disk()");
            }
        }
    }
}
