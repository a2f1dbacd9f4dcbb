package io.bridgehead.export.office;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures and words as slides (PPTX, 16:9), a slide a figure, with native charts and tables whose data can be edited.
 *
 * <p>An office's own PPTX may stand for ours: its theme, its layouts and the size of its slides are taken, its slides
 * are left out. A slide is made by the layout called {@code cover}, {@code section}, {@code text} or {@code figure};
 * where there is none of that name, by the usual one for titles, sections or a title alone. In it, placeholders are
 * found by their names (as the selection pane shows them):
 *
 * <table>
 * <caption>Placeholders</caption>
 * <tr><td>{@code title}</td><td>or the title placeholder</td></tr>
 * <tr><td>{@code subtitle}</td><td>the scope in words, with the unit; on the cover nothing else</td></tr>
 * <tr><td>{@code badge}</td><td>sample, preliminary or revised data</td></tr>
 * <tr><td>{@code heading}</td><td>the heading the slide stands under</td></tr>
 * <tr><td>{@code figure}</td><td>where the chart or table goes</td></tr>
 * <tr><td>{@code words}</td><td>what is said about the figure, with remarks</td></tr>
 * <tr><td>{@code text}</td><td>paragraphs and lists</td></tr>
 * <tr><td>{@code notes}, {@code source}</td><td>under the figure</td></tr>
 * <tr><td>{@code classification}</td><td>such as 内部资料</td></tr>
 * <tr><td>{@code author}, {@code date}</td><td>on the cover</td></tr>
 * <tr><td>{@code number}</td><td>of the slide</td></tr>
 * </table>
 *
 * <p>What a layout has no placeholder for stands in a text box at its usual place; a placeholder that nothing is said
 * in is left out.
 *
 * <p>Thread-safe.
 */
public class FigureSlides {
    private final @Nullable PictureSource pictures;
    private final byte @Nullable [] usual;

    public FigureSlides() {
        this(null, null);
    }

    /**
     * @param pictures of what no native chart shows; null: tables only
     * @param usual an office's own template for all that name none; null: ours
     * @throws BadTemplateException where slides can't be made from that template
     */
    public FigureSlides(@Nullable PictureSource pictures, byte @Nullable [] usual) {
        this.pictures = pictures;
        this.usual = usual == null ? null : usual.clone();
        if (usual != null) {
            // Said when the program starts, not by the first file.
            write(new Brief(Lang.ZH, null, List.of()), usual);
        }
    }

    /**
     * @param template a PPTX; null: the usual one
     * @throws BadTemplateException where slides can't be made from the template
     */
    public byte[] write(Brief brief, byte @Nullable [] template) {
        var cover = brief.cover();
        try (var deck = new Deck(
                template == null ? usual : template, brief.lang(), cover == null ? "" : cover.classification())) {
            new BriefPages(deck, brief, pictures).write();
            return deck.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
