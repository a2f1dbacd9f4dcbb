package io.bridgehead.export;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures and words in order, ready to be written into any format: what the words quote is filled in already.
 *
 * @param cover null: the figures alone, without a first page, contents or a list of sources
 */
public record Brief(Lang lang, @Nullable Cover cover, List<Piece> pieces) {
    public Brief {
        pieces = List.copyOf(pieces);
    }

    /** One figure by itself. */
    public static Brief of(Figure figure, Lang lang) {
        return new Brief(lang, null, List.of(new Pictured(figure, "", List.of())));
    }

    /** Its figures, in order. */
    public Stream<Figure> figures() {
        return pieces.stream()
                .filter(Pictured.class::isInstance)
                .map(Pictured.class::cast)
                .map(Pictured::figure);
    }

    /**
     * @param classification a line at the head of every page, such as 内部资料; empty: none
     * @param link where it can be looked at again, for the file's metadata; empty: nowhere
     */
    public record Cover(String title, String author, LocalDate date, String classification, String link) {}

    /** Every format writes each, by a switch without a default. */
    public sealed interface Piece permits Heading, Paragraph, Bullets, Pictured {}

    /** @param level from 1 */
    public record Heading(String text, int level) implements Piece {}

    public record Paragraph(String text) implements Piece {}

    public record Bullets(List<String> items) implements Piece {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** @param words what is said about the figure, beside it; empty: nothing */
    public record Pictured(Figure figure, String words, List<Remark> remarks) implements Piece {
        public Pictured {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A note of somebody on a figure.
     *
     * @param about the period or mark it is on, in words; empty: the whole figure
     */
    public record Remark(String about, String text, String author, LocalDate date) {
        private static final Texts TEXTS = new Texts("export");

        /** In one line, with who said it when. */
        public String said(Lang lang) {
            return TEXTS.in(lang, "remark", Numbers.labelled(about, text, lang), author, date);
        }
    }
}
