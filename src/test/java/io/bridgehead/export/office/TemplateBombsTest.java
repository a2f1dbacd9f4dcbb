package io.bridgehead.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.hostile.Spent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that are made to unpack to more than anybody has: refused within a second, and 50 MB of memory. */
class TemplateBombsTest {
    /** A bomb, by what it is. */
    record Bomb(String kind, byte[] bytes) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static List<Bomb> bombs() throws IOException {
        return List.of(
                new Bomb("one part of half a gigabyte", zip(1, 512 << 20, 0)),
                new Bomb("forty parts of ten megabytes", zip(40, 10 << 20, 0)),
                new Bomb("parts that repeat themselves a little less", zip(60, 3 << 20, 60)),
                new Bomb("ten thousand parts", zip(10_000, 0, 0)),
                new Bomb("more than a template may be", new byte[21 << 20]));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areRefusedAtOnce(Bomb bomb) throws Exception {
        refused(bomb.bytes());

        var spent = Spent.by(() -> refused(bomb.bytes()));

        assertThat(spent.time()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(spent.bytes()).isLessThanOrEqualTo(50L << 20);
    }

    private static void refused(byte[] bomb) {
        assertThatThrownBy(() -> Template.open(bomb)).isInstanceOf(BadTemplateException.class);
    }

    /** @param noise of a thousand bytes, how many don't repeat themselves */
    private static byte[] zip(int parts, int size, int noise) throws IOException {
        var random = new java.util.Random(19);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ppt/presentation.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            var block = new byte[1 << 20];
            for (var i = 0; i < block.length; i++) {
                block[i] = i % 1000 < noise ? (byte) random.nextInt() : 0;
            }
            for (var part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("ppt/media/image" + part + ".png"));
                for (var written = 0; written < size; written += block.length) {
                    zip.write(block, 0, Math.min(block.length, size - written));
                }
            }
        }
        return bytes.toByteArray();
    }
}
