package io.bridgehead.export.drawing;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Brief.Cover;
import io.bridgehead.export.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A briefing as a PDF file: with a cover it has a first page, contents and a list of sources; without, it is its
 * figures alone, each on a page of its own. Always in the light colours, on white. Thread-safe.
 */
final class BriefPdf {
    private final FontLettering lettering;
    private final FigurePage page;

    BriefPdf(FontLettering lettering, FigurePage page) {
        this.lettering = lettering;
        this.page = page;
    }

    byte[] write(Brief brief, Paper paper) {
        var cover = brief.cover();
        return cover == null ? alone(brief, paper) : whole(brief, cover, paper);
    }

    private byte[] alone(Brief brief, Paper paper) {
        var figures = brief.figures().toList();
        var upright = blocks(brief, paper.sheet());
        var single = figures.size() == 1
                && upright.figure(figures.getFirst(), "", 1).height()
                        < paper.sheet().room();
        var sheet = single ? paper.lying() : paper.sheet();
        var blocks = blocks(brief, sheet);
        var body = new Pagination(sheet, lettering);
        for (var piece : brief.pieces()) {
            body.turn();
            body.lay(blocks.of(piece));
        }
        var pages = new ArrayList<PdfPages.Page>();
        for (var slices : body.pages()) {
            var around = new Around(sheet, lettering, "")
                    .of(pages.size() + 1, body.pages().size());
            pages.add(new PdfPages.Page(slices, body.pages().size() > 1 ? around : List.of()));
        }
        var title =
                figures.stream().map(figure -> figure.title().in(brief.lang())).collect(Collectors.joining(" · "));
        var subject = figures.size() == 1 ? Summary.of(figures.getFirst(), brief.lang()) : "";
        var metadata = new PdfMetadata(brief.lang(), title, "", subject, null);
        return new PdfWriter(lettering).write(new PdfPages(sheet, pages, body.entries()), metadata);
    }

    private byte[] whole(Brief brief, Cover cover, Paper paper) {
        var sheet = paper.sheet();
        var body = new Pagination(sheet, lettering);
        body.turn();
        body.lay(blocks(brief, sheet).all());
        var front = new FrontPages(sheet, lettering, brief.lang());
        var coverPages = front.cover(cover);
        var contents = front.contents(body.entries(), coverPages.size());
        var before = coverPages.size() + contents.size();

        var all = new ArrayList<List<Slice>>(coverPages);
        all.addAll(contents);
        all.addAll(body.pages());
        var around = new Around(sheet, lettering, cover.classification());
        var pages = new ArrayList<PdfPages.Page>();
        for (var slices : all) {
            var at = pages.size() + 1;
            pages.add(new PdfPages.Page(slices, at <= coverPages.size() ? around.head() : around.of(at, all.size())));
        }
        var entries = body.entries().stream().map(entry -> entry.later(before)).toList();
        var metadata = new PdfMetadata(brief.lang(), cover.title(), cover.author(), cover.link(), cover.date());
        return new PdfWriter(lettering).write(new PdfPages(sheet, pages, entries), metadata);
    }

    private BriefBlocks blocks(Brief brief, Sheet sheet) {
        return new BriefBlocks(brief, sheet, lettering, page);
    }
}
