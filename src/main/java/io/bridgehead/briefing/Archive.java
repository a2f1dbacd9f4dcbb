package io.bridgehead.briefing;

import static io.bridgehead.db.Tables.ARCHIVE_FILE;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.platform.RegionDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Every file that was made of a briefing, as it was made, up to 100 MB each. Nothing is ever taken out. Thread-safe. */
public final class Archive {
    private static final Pattern FORMAT = Pattern.compile("[a-z0-9]{1,10}");

    private final RegionDatabase regions;
    private final Clock clock;

    public Archive(RegionDatabase regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Fails with {@link BadBriefingException} where the file is empty or too large, or has no name of one line.
     *
     * @param format such as docx
     */
    public ArchivedFile keep(Briefing briefing, String format, String name, byte[] content, String by) {
        Limits.line("file", name);
        if (name.isBlank() || content.length == 0 || content.length > Limits.FILE) {
            throw new BadBriefingException("bad-file", Limits.FILE / 1024 / 1024);
        }
        if (!FORMAT.matcher(format).matches()) {
            throw new IllegalArgumentException("no format: " + format);
        }
        var file = new ArchivedFile(
                UUID.randomUUID(),
                briefing.id(),
                briefing.version(),
                briefing.draft().asOf(),
                format,
                name,
                Digests.sha256(content),
                content.length,
                Stamps.now(clock, by));
        var a = ARCHIVE_FILE;
        regions.change(briefing.region(), transaction -> {
            transaction
                    .insertInto(a)
                    .set(a.REGION_ID, briefing.region())
                    .set(a.ID, file.id())
                    .set(a.BRIEFING_ID, file.briefing())
                    .set(a.BRIEFING_VERSION, file.version())
                    .set(a.AS_OF, BatchesJson.write(file.asOf()))
                    .set(a.FORMAT, format)
                    .set(a.NAME, name)
                    .set(a.SHA256, file.sha256())
                    .set(a.CONTENT, content)
                    .set(a.MADE_AT, Stamps.column(file.made().at()))
                    .set(a.MADE_BY, by)
                    .execute();
            AuditTrail.record(
                    transaction,
                    new AuditEvent(
                            by, AuditEvent.Action.EXPORT, briefing.region(), AuditSubject.BRIEFING_FILE.of(name)));
        });
        return file;
    }

    public Optional<ArchivedFile> find(String region, UUID id) {
        return list(region, ARCHIVE_FILE.ID.eq(id), 0, 1).stream().findFirst();
    }

    /**
     * The newest first.
     *
     * @param briefing null: of any
     */
    public List<ArchivedFile> list(String region, @Nullable UUID briefing, int offset, int most) {
        return list(region, briefing == null ? noCondition() : ARCHIVE_FILE.BRIEFING_ID.eq(briefing), offset, most);
    }

    /** The bytes of a file. */
    public Optional<byte[]> open(String region, UUID id) {
        return regions.read(
                region,
                transaction -> transaction
                        .select(ARCHIVE_FILE.CONTENT)
                        .from(ARCHIVE_FILE)
                        .where(ARCHIVE_FILE.REGION_ID.eq(region))
                        .and(ARCHIVE_FILE.ID.eq(id))
                        .fetchOptional(ARCHIVE_FILE.CONTENT));
    }

    private List<ArchivedFile> list(String region, Condition which, int offset, int most) {
        var a = ARCHIVE_FILE;
        return regions.read(
                region,
                transaction -> transaction
                        .select(
                                a.ID,
                                a.BRIEFING_ID,
                                a.BRIEFING_VERSION,
                                a.AS_OF.convertFrom(BatchesJson::read),
                                a.FORMAT,
                                a.NAME,
                                a.SHA256,
                                function("octet_length", Integer.class, a.CONTENT),
                                row(a.MADE_AT, a.MADE_BY).mapping(Stamps::of))
                        .from(a)
                        .where(a.REGION_ID.eq(region))
                        .and(which)
                        .orderBy(a.MADE_AT.desc(), a.ID)
                        .offset(offset)
                        .limit(most)
                        .fetch(Records.mapping(ArchivedFile::new)));
    }
}
