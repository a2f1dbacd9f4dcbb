package io.bridgehead.briefing;

import io.bridgehead.briefing.BriefingWriter.Extras;
import io.bridgehead.export.FileNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Makes the files of a briefing and puts each into the archive, where it is had from. However many ask, few are made at
 * a time: a large one takes a good part of the memory there is.
 *
 * <p>Thread-safe.
 */
public final class BriefingMaker {
    private static final int AT_ONCE = 2;

    private final BriefingWriter writer;
    private final BriefingFiles files;
    private final Archive archive;
    private final String address;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @param address what people open, such as {@code https://bridgehead.example.org}; empty: links are paths only */
    BriefingMaker(BriefingWriter writer, BriefingFiles files, Archive archive, String address) {
        this.writer = writer;
        this.files = files;
        this.archive = archive;
        this.address = address.replaceAll("/+$", "");
    }

    /**
     * The files in the order of the formats. Fails with {@link BadBriefingException} where one is too large, and with
     * {@link io.bridgehead.export.office.BadTemplateException} where its template is no good.
     *
     * @param notes whether the notes on its figures are beside them
     * @param by who made them
     */
    public List<ArchivedFile> make(Briefing briefing, List<BriefingFormat> formats, boolean notes, String by) {
        free.acquireUninterruptibly();
        try {
            var composed = writer.compose(briefing, new Extras(notes, link(briefing)));
            var made = new ArrayList<ArchivedFile>();
            for (var format : formats) {
                var draft = briefing.draft();
                var name = FileNames.of(draft.title(), draft.date()) + "." + format.code();
                made.add(archive.keep(briefing, format.code(), name, content(briefing, composed, format), by));
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    /** Where the briefing can be looked at. */
    String link(Briefing briefing) {
        return address + "/briefings/" + briefing.id() + "?region=" + briefing.region();
    }

    /** By way of a file: while it is written, only a part of it is in memory. */
    private byte[] content(Briefing briefing, Composed composed, BriefingFormat format) throws IOException {
        var file = Files.createTempFile("briefing", null);
        try {
            try (var out = Files.newOutputStream(file)) {
                files.write(briefing, composed, format, out);
            }
            if (Files.size(file) > Limits.FILE) {
                throw new BadBriefingException("bad-file", Limits.FILE / 1024 / 1024);
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
