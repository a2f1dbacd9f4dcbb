package io.bridgehead.shell;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/**
 * Takes a file that is small enough to be held in memory. A page knows how large it may be, but whoever sends one needn't
 * be a page: it is refused where it gets larger.
 *
 * @param most bytes of a file
 * @param taken is told its name and content, in the page
 */
public record SmallUpload(int most, SerializableBiConsumer<String, byte[]> taken) implements UploadHandler {
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what fails in the page is told to the page's own error handler
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var in = event.getInputStream()) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most) {
            event.reject();
        } else {
            var name = event.getFileName();
            event.getUI().access(() -> taken.accept(name, bytes));
        }
    }
}
