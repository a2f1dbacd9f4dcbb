package io.bridgehead.torture;

import io.bridgehead.longrun.MarkdownTable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Every promise with what became of it when it was last tried. */
final class TortureTable {
    private static final List<String> HEAD =
            List.of("#", "promise", "long form", "done and found", "held", "took", "ended");

    private final Path folder;

    /** @param folder where outcomes are kept */
    TortureTable(Path folder) {
        this.folder = folder;
    }

    Path fileOf(Promise promise) {
        return folder.resolve(promise.number() + ".properties");
    }

    String text() {
        return MarkdownTable.of(HEAD, Promise.all().stream().map(this::row).toList());
    }

    private List<String> row(Promise promise) {
        var outcome = Outcome.read(fileOf(promise));
        return List.of(
                String.valueOf(promise.number()),
                promise.sentence(),
                promise.measure(),
                outcome.map(Outcome::found).orElse(""),
                outcome.map(TortureTable::held).orElse("not tried"),
                outcome.map(each -> text(each.took())).orElse(""),
                outcome.map(each -> each.ended().truncatedTo(ChronoUnit.MINUTES).toString())
                        .orElse(""));
    }

    static String held(Outcome outcome) {
        return outcome.held() ? "yes" : "no: " + outcome.trouble();
    }

    /** Minutes and seconds. */
    static String text(Duration took) {
        return String.format(Locale.ROOT, "%d:%02d", took.toMinutes(), took.toSecondsPart());
    }
}
