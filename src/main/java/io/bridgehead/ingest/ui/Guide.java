package io.bridgehead.ingest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.Optional;

/** How to write a profile, as it comes with the program. */
final class Guide {
    private static final String PATH = "/docs/profiles.md";

    private Guide() {}

    /** A link that opens it in a window of its own; none where the program comes without. */
    static Optional<Anchor> link(Said said) {
        if (Guide.class.getResource(PATH) == null) {
            return Optional.empty();
        }
        var link = new Anchor();
        link.setText(said.text("guide"));
        link.setTarget(AnchorTarget.BLANK);
        link.setHref(event -> {
            event.setContentType("text/plain;charset=utf-8");
            try (var in = Guide.class.getResourceAsStream(PATH)) {
                if (in != null) {
                    in.transferTo(event.getOutputStream());
                }
            }
        });
        return Optional.of(link);
    }
}
