package io.bridgehead.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import io.bridgehead.briefing.Template;
import io.bridgehead.shell.Notices;
import io.bridgehead.shell.SmallUpload;
import io.bridgehead.shell.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the region's slide templates a briefing is written into; another can be added, and one taken away. */
final class TemplateField extends Composite<Div> {
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final transient BriefingDesk desk;
    private final String region;
    private final transient Runnable changed;
    private final Select<Template> select = new Select<>();
    private @Nullable UUID chosen;

    TemplateField(BriefingDesk desk, String region, Runnable changed) {
        this.desk = desk;
        this.region = region;
        this.changed = changed;
        select.setLabel(Said.text("template"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Said.text("template.none"));
        select.setItemLabelGenerator(one -> one == null ? Said.text("template.none") : one.name());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        getContent().addClassNames("template-field", "wide");
        getContent().add(select, upload(), Said.tool(VaadinIcon.TRASH, Said.text("template.remove"), this::confirm));
    }

    void show(@Nullable UUID template) {
        chosen = template;
    }

    /** One that was taken away since stays chosen: the briefing can still be written into it. */
    @Nullable
    UUID chosen() {
        return chosen;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        desk.run("templates", page(), () -> desk.templates().list(region), this::offer);
    }

    private void offer(List<Template> templates) {
        select.setItems(templates);
        var now = templates.stream().filter(one -> one.id().equals(chosen)).findFirst();
        select.setValue(now.orElse(null));
        select.setHelperText(chosen != null && now.isEmpty() ? Said.text("template.removed-since") : null);
    }

    private void choose(@Nullable Template template) {
        chosen = template == null ? null : template.id();
        select.setHelperText(null);
        changed.run();
    }

    /** It must be one that slides can be made from. */
    private void put(String name, byte[] content) {
        var reader = desk.reader();
        desk.run("template", page(), () -> TemplateCheck.add(desk, region, name, content, reader), refusal -> {
            switch (refusal) {
                case TemplateCheck.Added added -> {
                    choose(added.template());
                    refresh();
                    Notices.done(Said.text("template.added", name));
                }
                case TemplateCheck.Unfit unfit -> Notices.problem(Words.say(unfit.sentence()));
            }
        });
    }

    private void confirm() {
        var template = select.getValue();
        if (template == null) {
            Notices.problem(Said.text("template.choose-first"));
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(Said.text("template.remove"));
        dialog.setText(Said.text("template.remove.text", template.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(Said.text("cancel"));
        dialog.setConfirmText(Said.text("template.remove"));
        dialog.addConfirmListener(confirmed -> remove(template));
        dialog.open();
    }

    private void remove(Template template) {
        var reader = desk.reader();
        desk.run("template", page(), () -> desk.templates().remove(region, template.id(), reader), gone -> {
            choose(null);
            refresh();
        });
    }

    private Upload upload() {
        var upload = new Upload(new SmallUpload(MOST_BYTES, this::put));
        upload.setDropAllowed(false);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".pptx", ".potx");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Said.text("template.upload"))
                        .setMany(Said.text("template.upload")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Said.text("template.too-big"))
                        .setIncorrectFileType(Said.text("template.no-slides"))));
        upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private UI page() {
        return getUI().orElseGet(UI::getCurrent);
    }
}
