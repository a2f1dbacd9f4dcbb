package io.bridgehead.briefing;

import io.bridgehead.export.FileNames;
import io.bridgehead.export.Format;
import io.bridgehead.figure.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A ZIP of everything: the files of a briefing, the data of its figures by their number, and what it was made of. Names
 * are in UTF-8, and the same briefing has the same entries with the same times.
 */
final class BriefingZip {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Briefing briefing;
    private final Composed composed;
    private final ZipOutputStream zip;
    private final ArrayNode figures = JSON.createArrayNode();

    /** @param to isn't closed */
    BriefingZip(Briefing briefing, Composed composed, OutputStream to) {
        this.briefing = briefing;
        this.composed = composed;
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** Writes one file, and leaves the stream open. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void file(BriefingFormat format, Writing writing) throws IOException {
        var draft = briefing.draft();
        entry(FileNames.of(draft.title(), draft.date()) + "." + format.code(), writing);
    }

    void figure(Figure figure, byte[] csv, byte[] workbook) throws IOException {
        var lang = composed.brief().lang();
        var number = figures.size() + 1;
        var name = String.format(Locale.ROOT, "data/%03d_", number)
                + FileNames.of(figure, lang, briefing.draft().date());
        var rows = name + "." + Format.CSV.code();
        var sheet = name + "." + Format.XLSX.code();
        entry(rows, out -> out.write(csv));
        entry(sheet, out -> out.write(workbook));
        figures.addObject()
                .put("number", number)
                .put("id", figure.id())
                .put("title", figure.title().in(lang))
                .put("scope", figure.subtitle().in(lang))
                .put("csv", rows)
                .put("xlsx", sheet);
    }

    void end() throws IOException {
        var said = BriefingJson.tree(briefing);
        var cover = composed.brief().cover();
        said.put("link", cover == null ? "" : cover.link());
        said.set("figures", figures);
        var problems = said.putArray("problems");
        composed.problems()
                .forEach(problem -> problems.addObject()
                        .put("part", problem.part())
                        .put("position", problem.position())
                        .put("found", problem.found())
                        .put("sentence", problem.sentence().in(composed.brief().lang())));
        entry("briefing.json", out -> out.write(JSON.writeValueAsBytes(said)));
        zip.finish();
    }

    private void entry(String name, Writing writing) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(briefing.draft().date().atStartOfDay());
        zip.putNextEntry(entry);
        writing.to(zip);
        zip.closeEntry();
    }
}
