import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Writes the illustrative rows for Inner Mongolia (CN-NM) as canonical CSV: trade, projects and milestones.
 *
 * <p>The detail is invented, yet it adds up to the published headline figures, so that a computed figure can be laid
 * beside a published one. Equal bytes come out of every run on every machine: each draw depends on its key alone, never
 * on the order of the draws, and {@link StrictMath} is used because {@link Math} may differ in the last bit.
 *
 * <p>Usage, of the compiled classes: {@code java GenerateSample OUTDIR}
 */
public final class GenerateSample {
    /** The last day anything is known of. */
    static final LocalDate AS_OF = LocalDate.of(2025, 11, 30);

    private GenerateSample() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Usage: java GenerateSample OUTDIR");
        }
        var directory = Files.createDirectories(Path.of(args[0]));
        Trade.rows().writeTo(directory.resolve("trade.csv"));
        Projects.rows().writeTo(directory.resolve("projects.csv"));
        Milestones.rows().writeTo(directory.resolve("milestones.csv"));
    }
}
