package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import io.bridgehead.ingest.ImportReport;
import io.bridgehead.ingest.ImportRequest;
import io.bridgehead.ingest.Preview;
import io.bridgehead.ingest.UnknownName;
import io.bridgehead.ingest.profile.Profile;
import java.util.List;
import java.util.stream.Stream;

/** A file on its way in, step by step. A load goes on when the page is left; a check does not. */
final class ImportFlow extends Composite<Div> {
    private final transient PageContext page;
    private final transient Runnable changed;
    private final transient PendingFile pending;
    private final FileStep fileStep;
    private final ProfileStep profileStep;
    private final PreviewStep previewStep;
    private final CheckStep checkStep;
    private final ChangeStep changeStep;
    private final LoadStep loadStep;
    private String region = DataView.HOME;
    private long rows;
    private boolean loading;

    private record Found(List<Profile> fitting, List<Profile> all) {}

    /** @param changed is called when something was loaded or mapped */
    ImportFlow(PageContext page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        this.pending = new PendingFile(page);
        var said = page.said();
        fileStep = new FileStep(said, this::drop, this::leave);
        profileStep = new ProfileStep(said, this::choose);
        previewStep = new PreviewStep(said);
        checkStep = new CheckStep(page, this::map, this::check);
        changeStep = new ChangeStep(said);
        loadStep = new LoadStep(page, this::load, this::leave);
        var content = getContent();
        content.addClassName("import-flow");
        content.add(fileStep, profileStep, previewStep, checkStep, changeStep, loadStep);
    }

    /** Where the file goes; one that is there is looked at again for this region. */
    void into(String id) {
        var other = !region.equals(id);
        region = id;
        if (other) {
            pending.request().map(ImportRequest::profile).ifPresent(this::choose);
        }
    }

    /** Begins with a file; one that was there before is forgotten. */
    void drop(DroppedFile dropped) {
        pending.put(dropped);
        Stream.of(previewStep, checkStep, changeStep, loadStep).forEach(Step::waiting);
        fileStep.show(dropped);
        suggest();
    }

    /** Looks for the profiles that fit, also after there is a new one. */
    void suggest() {
        if (!loading) {
            pending.file().ifPresent(this::suggest);
        }
    }

    /** Looks at the file again: something that its check depends on is different now. */
    void check() {
        if (!loading) {
            pending.request().ifPresent(this::check);
        }
    }

    private void suggest(DroppedFile file) {
        pending.next();
        profileStep.busy(page.said().text("looking"));
        var services = page.services();
        pending.ask(
                file,
                () -> new Found(services.suggest(file.path(), file.name()), services.profiles()),
                found -> {
                    profileStep.show(found.fitting(), found.all());
                    found.fitting().stream().findFirst().ifPresent(this::choose);
                },
                reason -> profileStep.fail(reason.in(page.said().lang())));
    }

    private void choose(Profile profile) {
        if (loading) {
            return;
        }
        pending.as(profile, region);
        Stream.of(checkStep, changeStep, loadStep).forEach(Step::waiting);
        previewStep.busy(page.said().text("reading"));
        pending.file()
                .ifPresent(file -> pending.request()
                        .ifPresent(request -> pending.ask(
                                file,
                                () -> page.services().preview(request, PreviewStep.ROWS),
                                this::previewed,
                                reason -> previewStep.fail(reason.in(page.said().lang())))));
    }

    private void previewed(Preview preview) {
        profileStep.detected(preview.detected());
        previewStep.show(preview);
        check();
    }

    private void check(ImportRequest request) {
        var file = pending.file().orElseThrow();
        var follower = pending.nextCheck();
        Stream.of(changeStep, loadStep).forEach(Step::waiting);
        checkStep.checking(follower);
        pending.ask(
                file,
                () -> follower.until(() -> page.services().check(request.with(follower))),
                report -> checked(file, request, report),
                reason -> {
                    if (follower.isCancelled()) {
                        checkStep.cancelled();
                    } else {
                        checkStep.failed(reason);
                    }
                });
    }

    private void checked(DroppedFile file, ImportRequest request, ImportReport report) {
        rows = report.rowsRead();
        checkStep.show(report, new ProblemsDownload(page, file, request));
        if (report.isSound()) {
            changeStep.show(report);
            loadStep.ready(report);
        } else {
            changeStep.waiting();
            loadStep.refused();
        }
    }

    private void map(UnknownName name, UnknownName.Candidate candidate) {
        var into = region;
        page.run(
                () -> {
                    page.services().addAlias(into, name.list(), name.name(), candidate.code(), page.user());
                    return name;
                },
                outcome -> {
                    page.complain(outcome);
                    changed.run();
                    check();
                });
    }

    private void load() {
        pending.request().ifPresent(this::load);
    }

    private void load(ImportRequest request) {
        var file = pending.file().orElseThrow();
        pending.next();
        hold(true);
        var follower = new Follower();
        loadStep.loading(follower, rows);
        page.run(
                file.kept(() -> follower.until(() -> page.services().load(request.with(follower)))),
                outcome -> loaded(file, request, follower, outcome));
    }

    private void loaded(DroppedFile file, ImportRequest request, Follower follower, Outcome<ImportReport> outcome) {
        hold(false);
        switch (outcome) {
            case Outcome.Done<ImportReport>(var report)
            when report.loaded() -> {
                leave();
                loadStep.loaded(report);
                changed.run();
            }
            case Outcome.Done<ImportReport>(var report) -> checked(file, request, report);
            case Outcome.Failed<ImportReport>(var reason) when follower.isCancelled() -> loadStep.cancelled();
            case Outcome.Failed<ImportReport>(var reason) -> loadStep.failed(reason);
        }
        if (!isAttached()) {
            page.announce(request.fileName(), outcome);
        }
    }

    private void leave() {
        pending.forget();
        fileStep.showNone();
        Stream.of(profileStep, previewStep, checkStep, changeStep, loadStep).forEach(Step::waiting);
    }

    private void hold(boolean held) {
        loading = held;
        fileStep.hold(held);
        profileStep.hold(held);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pending.forget();
    }
}
