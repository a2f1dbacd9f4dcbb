package io.bridgehead.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A group of countries as the file that would be loaded for it: a row for each member. */
final class GroupFile {
    private GroupFile() {}

    static String of(OwnGroup group) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Target.COUNTRY_GROUPS.columns());
            for (var member : group.members()) {
                csv.writeRecord(
                        group.code(),
                        group.name().zh(),
                        group.name().en(),
                        member.partner(),
                        said(member.from()),
                        said(member.to()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
