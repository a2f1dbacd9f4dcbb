package io.bridgehead.export.office;

import io.bridgehead.figure.Lang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An office's own slides, from which only the layouts and the theme are taken. */
final class Template {
    private static final Logger LOG = LoggerFactory.getLogger(Template.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 20;
    private static final int MOST_UNPACKED = 60;
    private static final int MOST_ENTRIES = 5000;

    /** Layouts pack to a fifth or so, and pictures hardly at all; what is small may be anything. */
    private static final int MOST_RATIO = 10;

    private static final int RATIO_COUNTS_FROM = 8 * MEGABYTE;

    /** What runs when the file is opened has no place in a briefing. */
    private static final List<String> PROGRAMS = List.of("vbaproject", "vbadata", "activex", "oleobject");

    private Template() {}

    static XMLSlideShow open(byte[] file) {
        if (file.length > MOST_MEGABYTES * MEGABYTE) {
            throw new BadTemplateException("too-large", MOST_MEGABYTES, MOST_UNPACKED);
        }
        inspect(file);
        // What is wrong inside shows as any exception, also only when slides are made or saved: a copy is tried first.
        try {
            prove(opened(file));
            return opened(file);
        } catch (BadTemplateException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.info("a template could not be read: {}", e.toString());
            throw new BadTemplateException("no-slides");
        }
    }

    private static XMLSlideShow opened(byte[] file) throws IOException {
        var show = new XMLSlideShow(new ByteArrayInputStream(file));
        TemplateRest.remove(show);
        if (Deck.layouts(show).isEmpty()) {
            throw new BadTemplateException("no-layouts");
        }
        return show;
    }

    private static void prove(XMLSlideShow show) throws IOException {
        try (show) {
            for (var layout : Deck.layouts(show)) {
                var page = new Page(show, show.createSlide(layout), Lang.ZH);
                for (var spot : Spot.values()) {
                    page.place(spot);
                }
                page.say(Spot.TITLE, layout.getName());
            }
            FileProperties.set(show, "", "", "", "", Made.UNKNOWN);
            show.write(OutputStream.nullOutputStream());
        }
    }

    /** Reads through all of it, once, before anything is made of it: {@link ZipSecureFile} then guards each entry. */
    private static void inspect(byte[] file) {
        var left = Math.clamp((long) MOST_RATIO * file.length, RATIO_COUNTS_FROM, MOST_UNPACKED * MEGABYTE);
        var slides = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entries = 0;
            var buffer = new byte[8192];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (PROGRAMS.stream().anyMatch(name::contains)) {
                    throw new BadTemplateException("macros");
                }
                slides |= name.equals("ppt/presentation.xml");
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new BadTemplateException("too-large", MOST_MEGABYTES, MOST_UNPACKED);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new BadTemplateException("too-large", MOST_MEGABYTES, MOST_UNPACKED);
                }
            }
        } catch (IOException e) {
            throw new BadTemplateException("no-slides");
        }
        if (!slides) {
            throw new BadTemplateException("no-slides");
        }
    }
}
