package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.bridgehead.ingest.problem.Problem;
import io.bridgehead.ingest.profile.BadProfileException;
import io.bridgehead.shell.SmallUpload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a profile of the user's own; one with mistakes is not taken, and each mistake is told by its line. */
final class ProfileUpload extends Composite<Div> {
    private static final int MOST_BYTES = 1 << 20;

    private final transient PageContext page;
    private final transient Said said;
    private final transient Runnable taken;
    private final Div result = new Div();

    ProfileUpload(PageContext page, Runnable taken) {
        this.page = page;
        this.said = page.said();
        this.taken = taken;
        var upload = new Upload(new SmallUpload(MOST_BYTES, this::put));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setDropLabel(new Span(said.text("profile-drop")));
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(said.text("profile-choose"))
                        .setMany(said.text("profile-choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(said.text("too-many"))
                        .setFileIsTooBig(said.text("too-big"))
                        .setIncorrectFileType(said.text("not-yaml"))));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setWidthFull();
        result.getElement().setAttribute("role", "status");
        getContent().add(upload, result);
    }

    /** @param fileName whose stem becomes the profile's name */
    void put(String fileName, byte[] bytes) {
        var name = fileName.replaceFirst("\\.ya?ml$", "");
        var yaml = new String(bytes, StandardCharsets.UTF_8);
        page.run(() -> problems(name, yaml), outcome -> {
            result.removeAll();
            switch (outcome) {
                case Outcome.Done<List<Problem>>(var problems)
                when problems.isEmpty() -> {
                    result.add(new Paragraph(said.text("profile-taken", name)));
                    taken.run();
                }
                case Outcome.Done<List<Problem>>(var problems) ->
                    result.add(
                            new Paragraph(said.text("profile-refused", fileName, said.number(problems.size()))),
                            new Lines(problems, problems.size(), said));
                case Outcome.Failed<List<Problem>>(var reason) -> result.add(new Paragraph(reason.in(said.lang())));
            }
        });
    }

    private List<Problem> problems(String name, String yaml) {
        try {
            page.services().putProfile(name, yaml, page.user());
            return List.of();
        } catch (BadProfileException e) {
            return e.problems();
        }
    }
}
