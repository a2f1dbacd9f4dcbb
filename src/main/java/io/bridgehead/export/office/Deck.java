package io.bridgehead.export.office;

import io.bridgehead.figure.Lang;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.jspecify.annotations.Nullable;

/** Slides in the making, by an office's template or by our own plain one. */
final class Deck implements AutoCloseable {
    private final XMLSlideShow show;
    private final Lang lang;
    private final String classification;

    /** @param classification at the head of every slide; empty: none */
    Deck(byte @Nullable [] template, Lang lang, String classification) {
        this.show = template == null ? PlainTemplate.open() : Template.open(template);
        this.lang = lang;
        this.classification = classification;
    }

    Page page(SlideKind kind) {
        var page = new Page(show, show.createSlide(layout(kind)), lang);
        if (!classification.isEmpty()) {
            page.say(Spot.CLASSIFICATION, classification);
        }
        return page;
    }

    /** Moves a page to a place, from 0. */
    void move(Page page, int to) {
        show.setSlideOrder(page.slide(), to);
    }

    XMLSlideShow show() {
        return show;
    }

    Dimension size() {
        return show.getPageSize();
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        show.write(bytes);
        return UntimedZip.of(bytes.toByteArray());
    }

    private XSLFSlideLayout layout(SlideKind kind) {
        var layouts = layouts(show);
        return kind.names().stream()
                .flatMap(name -> layouts.stream().filter(layout -> named(layout, name)))
                .findFirst()
                .or(() -> layouts.stream().filter(Page::hasTitle).findFirst())
                .orElseGet(layouts::getFirst);
    }

    private static boolean named(XSLFSlideLayout layout, String name) {
        var own = layout.getName();
        return own != null && own.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    static List<XSLFSlideLayout> layouts(XMLSlideShow show) {
        return show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
