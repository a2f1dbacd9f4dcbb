package io.bridgehead.briefing;

import io.bridgehead.briefing.Letter.Enclosed;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Hands out what schedules make. Thread-safe. */
public final class Deliveries {
    private final Mailing mailing;
    private final DeliveryFolder folder;
    private final Archive archive;

    Deliveries(Mailing mailing, DeliveryFolder folder, Archive archive) {
        this.mailing = mailing;
        this.folder = folder;
        this.archive = archive;
    }

    /** Whether this copy can deliver in this way, so that nobody is offered what can't be. */
    public boolean offers(Delivery delivery) {
        return switch (delivery) {
            case ARCHIVE -> true;
            case FOLDER -> folder.isConfigured();
            case MAIL -> mailing.isConfigured();
        };
    }

    /** Fails with {@link BadBriefingException} where it can't be delivered so, or not to one of the recipients. */
    public void check(ScheduleDraft draft) {
        switch (draft.target()) {
            case ARCHIVE -> {}
            case FOLDER -> folder.check();
            case MAIL -> mailing.check(draft.recipients());
        }
    }

    /** Looks before anything is made whether it could be handed out. */
    void prepare(ScheduleDraft draft) throws UnsentException {
        check(draft);
        if (draft.target() == Delivery.MAIL) {
            mailing.reach();
        }
    }

    /**
     * A run that made something.
     *
     * @param key of the run
     * @param link where the briefing can be looked at
     */
    record Parcel(Schedule schedule, String key, Briefing briefing, List<ArchivedFile> files, String link) {}

    /**
     * Hands out; answers whether it did.
     *
     * @param begin asked just before anything goes out; where it says no, nothing does
     */
    boolean deliver(Parcel parcel, BooleanSupplier begin) throws UnsentException, UnsureException {
        return switch (parcel.schedule().draft().target()) {
            case ARCHIVE -> true;
            case FOLDER -> begin.getAsBoolean() && put(parcel);
            case MAIL -> mailing.send(letter(parcel), begin);
        };
    }

    private boolean put(Parcel parcel) throws UnsentException {
        folder.put(enclosed(parcel));
        return true;
    }

    private Letter letter(Parcel parcel) {
        var texts = BadBriefingException.TEXTS;
        var draft = parcel.briefing().draft();
        var lang = draft.lang();
        var batches = new TreeMap<>(draft.asOf())
                .entrySet().stream()
                        .map(batch -> batch.getKey() + " " + batch.getValue())
                        .collect(Collectors.joining(", "));
        var date = draft.date().toString();
        return new Letter(
                parcel.schedule().id() + "." + parcel.key(),
                mailing.addresses(parcel.schedule().draft().recipients()),
                texts.in(lang, "mail.subject", draft.title(), date),
                texts.in(lang, "mail.text", draft.title(), date, batches.isEmpty() ? "—" : batches, parcel.link()),
                enclosed(parcel));
    }

    private List<Enclosed> enclosed(Parcel parcel) {
        return parcel.files().stream().map(file -> enclosed(parcel, file)).toList();
    }

    private Enclosed enclosed(Parcel parcel, ArchivedFile file) {
        var mediaType = BriefingFormat.of(file.format()).orElseThrow().mediaType();
        return new Enclosed(file.name(), mediaType, () -> content(parcel, file));
    }

    private byte[] content(Parcel parcel, ArchivedFile file) {
        return archive.open(parcel.briefing().region(), file.id()).orElseThrow();
    }
}
