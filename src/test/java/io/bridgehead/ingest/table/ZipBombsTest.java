package io.bridgehead.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.hostile.Spent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to unpack to more than anybody has: refused within a second, and 50 MB of memory. */
class ZipBombsTest {
    private static final Duration MOST_TIME = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 50L << 20;
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @TempDir
    private Path folder;

    /** A bomb, by what it is. */
    record Bomb(String kind, byte[] bytes) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static List<Bomb> bombs() throws IOException {
        return List.of(
                new Bomb("one part of half a gigabyte", workbookWith("xl/media/image1.png", 512 << 20)),
                new Bomb("a sheet of half a gigabyte", workbookWith(Workbooks.SHEET, 512 << 20)),
                new Bomb("a part that comes before the others", workbookWith("a", 512 << 20)),
                new Bomb("a thousand names for one part", overlapping(900)),
                new Bomb("ZIPs in ZIPs, sixteen to each, five deep", nested()),
                new Bomb("a hundred thousand parts", parts(100_000)),
                new Bomb("a directory of a hundred thousand lines for one part", overlapping(60_000)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areRefusedAtOnce(Bomb bomb) throws Exception {
        // Once before, so that no class is loaded while it is measured.
        var file = TableFiles.write(folder, "bomb.xlsx", bomb.bytes());
        refused(file);

        var spent = Spent.by(() -> refused(file));

        assertThat(spent.time()).isLessThanOrEqualTo(MOST_TIME);
        assertThat(spent.bytes()).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** The same without what makes it a bomb: so that the others aren't refused for another reason. */
    @Test
    void aWorkbookWithOneNameForEachPartIsRead() throws Exception {
        var file = TableFiles.write(folder, "a.xlsx", overlapping(0));

        assertThat(TableFiles.lines(TableFiles.rows(file))).containsExactly("1|蒙古国");
    }

    /** What isn't a part of a workbook is counted, and never opened. */
    @Test
    void aZipWithinAWorkbookIsNotUnpacked() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : Workbooks.parts(ROW).entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            put(zip, "xl/embeddings/inner.zip", nested());
        }
        var file = TableFiles.write(folder, "a.xlsx", bytes.toByteArray());

        assertThat(TableFiles.lines(TableFiles.rows(file))).containsExactly("1|蒙古国");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByItsSize() throws Exception {
        var file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Limits.DEFAULT.bytes() + 1);
        }

        var spent = Spent.by(() -> refused(file));

        assertThat(spent.time()).isLessThanOrEqualTo(Duration.ofMillis(200));
        assertThat(spent.bytes()).isLessThanOrEqualTo(1 << 20);
    }

    /** By their first bytes, whatever they are called: none of it is read further. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4D5A900003000000",
                "7F454C4602010100",
                "CAFEBABE00000041",
                "255044462D312E37",
                "89504E470D0A1A0A",
                "FFD8FFE0",
                "474946383961",
                "1F8B0800",
                "425A6839",
                "FD377A585A00",
                "28B52FFD",
                "526172211A07",
                "377ABCAF271C",
                "7B5C72746631",
                "D0CF11E0A1B11AE1",
                "504B0506",
                "00000000000000000000",
                "53514C69746520666F726D6174203300"
            })
    void aFileOfAnotherKindIsRefusedWhateverItIsCalled(String begins) throws Exception {
        var content = ByteBuffer.allocate(8 << 20)
                .put(HexFormat.of().parseHex(begins))
                .array();
        for (var name : List.of("a.csv", "a.xlsx", "a.xls", "a.txt", "a")) {
            var file = TableFiles.write(folder, name, content);
            var spent = Spent.by(() -> refused(file));
            assertThat(spent.bytes()).as(name).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    private static void refused(Path file) {
        assertThatThrownBy(() -> TableFiles.rows(file)).isInstanceOf(UnreadableFileException.class);
    }

    private static byte[] workbookWith(String name, int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[1 << 20];
            for (var written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
            for (var part : Workbooks.parts(ROW).entrySet()) {
                if (!part.getKey().equals(name)) {
                    put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() throws IOException {
        var inner = zip(Map.of("0", new byte[4 << 20]));
        for (var depth = 0; depth < 5; depth++) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var i = 0; i < 16; i++) {
                    put(zip, i + ".zip", inner);
                }
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    private static byte[] parts(int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : Workbooks.parts(ROW).entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var i = 0; i < count; i++) {
                put(zip, "xl/media/" + i, new byte[0]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook's parts, and one of nearly four megabytes to which the directory leads by many names. */
    private static byte[] overlapping(int names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var kernel = new ZipEntry("kernel");
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : Workbooks.parts(ROW).entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(kernel);
            zip.write(new byte[3_900_000]);
        }
        var whole = bytes.toByteArray();
        var end = whole.length - 22;
        var directory = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        var begin = directory.getInt(end + 16);
        var line = end - 46 - "kernel".length();
        // Java writes no extra field for an entry without times of its own.
        var more = new ByteArrayOutputStream();
        for (var i = 0; i < names; i++) {
            var name = String.format(java.util.Locale.ROOT, "k%05d", i).getBytes(StandardCharsets.US_ASCII);
            more.write(whole, line, 46);
            more.writeBytes(name);
        }
        var count = (directory.getShort(end + 10) & 0xFFFF) + names;
        var tail = ByteBuffer.wrap(whole, end, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        tail.putShort(8, (short) count).putShort(10, (short) count).putInt(12, end - begin + more.size());
        var out = new ByteArrayOutputStream();
        out.write(whole, 0, end);
        out.writeBytes(more.toByteArray());
        out.write(whole, end, 22);
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
