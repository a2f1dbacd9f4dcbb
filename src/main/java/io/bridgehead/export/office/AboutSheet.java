package io.bridgehead.export.office;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a figure means, how it was asked and where its numbers come from, in full. */
final class AboutSheet {
    private static final Texts TEXTS = new Texts("export");

    private AboutSheet() {}

    private record Said(String name, String text) {}

    static void write(Sheets sheets, XSSFSheet sheet, Figure figure, Lang lang) {
        Sheets.width(sheet, 0, 22);
        sheet.setColumnWidth(1, 100 * 256);
        var at = 0;
        for (var said : said(figure, lang)) {
            if (!said.text().isEmpty()) {
                var row = sheet.createRow(at++);
                sheets.text(row, 0, said.name(), Sheets.Style.BOLD);
                sheets.text(row, 1, said.text(), Sheets.Style.WRAPPED);
            }
        }
    }

    private static List<Said> said(Figure figure, Lang lang) {
        var provenance = figure.provenance();
        var asOf = provenance.asOf();
        var all = new ArrayList<Said>();
        all.add(said(lang, "title", figure.title().in(lang)));
        all.add(said(lang, "scope", figure.subtitle().in(lang)));
        all.add(new Said(Lines.ELEMENT.in(lang, "unit"), figure.unit().label().in(lang)));
        all.add(said(lang, "definition", provenance.definition().in(lang)));
        all.add(said(lang, "formula", provenance.formula().in(lang)));
        all.add(said(lang, "reference", provenance.reference().in(lang)));
        all.add(said(lang, "status", Origins.statuses(figure, lang)));
        all.add(said(lang, "as-of-day", asOf == null ? "" : asOf.toString()));
        for (Note note : figure.notes()) {
            all.add(said(lang, "notes", note.text().in(lang)));
        }
        Origins.all(figure, lang).forEach(source -> all.add(said(lang, "sources", source)));
        provenance.sources().forEach(source -> more(all, source, lang));
        all.add(said(lang, "id", figure.id()));
        figure.scope()
                .forEach((word, values) ->
                        all.add(new Said(TEXTS.in(lang, "office.parameter", word), String.join(", ", values))));
        return all;
    }

    /** An address stands as a text: what a source says is data, not a link of ours. */
    private static void more(List<Said> all, Source source, Lang lang) {
        var url = source.url();
        if (url != null) {
            all.add(said(lang, "source-url", url));
        }
        var note = source.note();
        if (note != null) {
            all.add(said(lang, "sources", note));
        }
    }

    private static Said said(Lang lang, String key, String text) {
        return new Said(TEXTS.in(lang, "office." + key), text);
    }
}
