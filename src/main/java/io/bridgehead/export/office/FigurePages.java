package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import io.bridgehead.export.Numbers;
import io.bridgehead.export.office.TablePlan.Entry;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.jspecify.annotations.Nullable;

/**
 * A figure on a slide of its own, or on several where its bars or rows are many. What has no room even in small letters
 * follows in full on a slide after it.
 */
final class FigurePages {
    private static final Texts TEXTS = new Texts("export");

    /** So many bars can be read on a slide. */
    private static final int MOST_BARS = 25;

    /** A longer name is shortened in the picture, and said in full after it. */
    private static final int LONGEST_NAME = 120;

    private static final double GAP = 16;

    private final Deck deck;
    private final Lang lang;
    private final @Nullable PictureSource pictures;
    private final List<String> rest = new ArrayList<>();

    FigurePages(Deck deck, Lang lang, @Nullable PictureSource pictures) {
        this.deck = deck;
        this.lang = lang;
        this.pictures = pictures;
    }

    /** @return the first slide */
    Page write(Brief.Pictured piece, String heading) throws IOException {
        rest.clear();
        var figure = piece.figure();
        var first = figure.shape().isEmpty()
                ? List.of(empty(piece, heading))
                : chart(figure).isPresent() ? charts(piece, heading) : tables(piece, heading);
        first.forEach(Page::finish);
        if (!rest.isEmpty()) {
            var title = TEXTS.in(
                    lang, "office.continued", Plain.shortened(figure.title().in(lang), LONGEST_NAME));
            var paragraphs =
                    rest.stream().distinct().map(TextPages.Paragraph::plain).toList();
            new TextPages(deck).write(title, heading, paragraphs, Spot.TEXT.least() + 2);
        }
        return first.getFirst();
    }

    private Optional<ChartPlan> chart(Figure figure) {
        return ChartPlans.of(figure, lang);
    }

    private Page empty(Brief.Pictured piece, String heading) {
        var page = framed(piece, heading, "");
        page.say(Spot.FIGURE, TEXTS.in(lang, "office.empty"), place(page, piece));
        return page;
    }

    private List<Page> charts(Brief.Pictured piece, String heading) {
        var parts = chart(piece.figure()).orElseThrow().parts(MOST_BARS);
        var table = TablePlans.of(piece.figure(), lang);
        table.columns().forEach(column -> sayLong(column.name(), ChartPlan.LONGEST_NAME));
        table.rows().forEach(row -> row.forEach(entry -> sayLong(entry.text(), ChartPlan.LONGEST_NAME)));
        var pages = new ArrayList<Page>();
        for (var part : parts) {
            var page = framed(piece, heading, counted(pages.size(), parts.size()));
            var at = place(page, piece);
            var chart = page.show().createChart(page.slide());
            page.slide().addChart(chart, emu(at));
            NativeChart.embed(chart, part, lang);
            pages.add(page);
        }
        return pages;
    }

    private List<Page> tables(Brief.Pictured piece, String heading) throws IOException {
        var figure = piece.figure();
        var table = shortened(TablePlans.of(figure, lang));
        var pages = new ArrayList<Page>();
        var source = pictures;
        if (source != null && OfficeForm.of(figure.shape().getClass()) == OfficeForm.PICTURE) {
            var page = framed(piece, heading, "");
            var data = page.show().addPicture(source.png(figure, lang), PictureType.PNG);
            var pixels = data.getImageDimension();
            var at = place(page, piece);
            var scale = Math.min(at.getWidth() / pixels.getWidth(), at.getHeight() / pixels.getHeight());
            page.slide()
                    .createPicture(data)
                    .setAnchor(new Rectangle2D.Double(
                            at.getX(), at.getY(), pixels.getWidth() * scale, pixels.getHeight() * scale));
            pages.add(page);
        }
        var first = framed(piece, heading, "");
        var at = place(first, piece);
        var layout = TableLayout.of(table, at.getWidth(), at.getHeight() - GAP);
        for (var span : layout.pages()) {
            var page = span.from() == 0 ? first : framed(piece, heading, "");
            if (layout.pages().size() > 1) {
                page.say(
                        Spot.TITLE,
                        title(figure)
                                + counted(
                                        layout.pages().indexOf(span),
                                        layout.pages().size()));
            }
            new SlideTable(page, table, layout).write(span, at);
            pages.add(page);
        }
        return pages;
    }

    private static String counted(int at, int of) {
        return of > 1 ? " (" + (at + 1) + "/" + of + ")" : "";
    }

    private static Rectangle2D emu(Rectangle2D at) {
        return new Rectangle2D.Double(
                Units.toEMU(at.getX()),
                Units.toEMU(at.getY()),
                Units.toEMU(at.getWidth()),
                Units.toEMU(at.getHeight()));
    }

    private String title(Figure figure) {
        return figure.title().in(lang);
    }

    /** All but the figure itself. */
    private Page framed(Brief.Pictured piece, String heading, String count) {
        var figure = piece.figure();
        var page = deck.page(SlideKind.FIGURE);
        keep(page.say(Spot.TITLE, title(figure) + count));
        if (!heading.isEmpty()) {
            keep(page.say(Spot.HEADING, heading));
        }
        var unit = figure.unit().label().in(lang);
        var unitSaid = unit.isEmpty() ? "" : TEXTS.in(lang, "office.unit", unit);
        keep(page.say(Spot.SUBTITLE, Numbers.list(List.of(figure.subtitle().in(lang), unitSaid), lang)));
        var badge = Origins.badge(figure, lang);
        if (!badge.isEmpty()) {
            keep(page.say(Spot.BADGE, badge));
        }
        var words = words(piece);
        if (!words.isEmpty()) {
            keep(page.say(Spot.WORDS, words));
        }
        var under = String.join(" ", Remarks.under(figure, lang));
        if (!under.isEmpty()) {
            keep(page.say(Spot.NOTES, under));
        }
        keep(page.say(Spot.SOURCE, Origins.line(figure, lang)));
        page.number();
        return page;
    }

    private void keep(String left) {
        if (!left.isEmpty()) {
            rest.add(left);
        }
    }

    /** What is said beside it, and the remarks of people on it. */
    private String words(Brief.Pictured piece) {
        var all = new ArrayList<String>();
        if (!piece.words().isEmpty()) {
            all.add(piece.words());
        }
        piece.remarks().forEach(remark -> all.add(said(remark, lang)));
        return String.join("\n", all);
    }

    static String said(Brief.Remark remark, Lang lang) {
        var text = Numbers.labelled(remark.about(), remark.text(), lang);
        return TEXTS.in(lang, "office.remark", text, remark.author(), remark.date());
    }

    /** Beside words the figure is narrower, unless the template has a place for it. */
    private Rectangle2D place(Page page, Brief.Pictured piece) {
        var at = page.place(Spot.FIGURE);
        if (page.has(Spot.FIGURE) || words(piece).isEmpty()) {
            return at;
        }
        var beside = page.place(Spot.WORDS);
        return new Rectangle2D.Double(at.getX(), at.getY(), beside.getX() - GAP - at.getX(), at.getHeight());
    }

    private void sayLong(String name, int longest) {
        if (name.codePointCount(0, name.length()) > longest) {
            rest.add(name);
        }
    }

    private TablePlan shortened(TablePlan table) {
        return new TablePlan(
                table.columns().stream()
                        .map(column -> new TablePlan.Column(kept(column.name()), column.numeric()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(entry -> new Entry(
                                        kept(entry.text()), entry.value(), entry.format(), entry.fill(), entry.ink()))
                                .toList())
                        .toList(),
                table.totals());
    }

    private String kept(String text) {
        sayLong(text, LONGEST_NAME);
        return Plain.shortened(text, LONGEST_NAME);
    }
}
