package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The briefings that come with the program, {@code db/briefings/<code>_<language>.json}. They quote the latest there is and
 * name no code of a region, so that they can be made of any. Thread-safe.
 */
public final class ReadyBriefings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NewestBatches newest;

    ReadyBriefings(NewestBatches newest) {
        this.newest = newest;
    }

    /** What it is called. */
    public static String title(ReadyBriefing ready, Lang lang) {
        return Ready.read(ready, lang).title();
    }

    /** One to begin with, seen as everything is now. */
    public Draft draft(ReadyBriefing ready, Lang lang, String region, String author, LocalDate date) {
        var read = Ready.read(ready, lang);
        var draft = new Draft(read.title(), author, date, "", lang, null, Map.of(), read.parts());
        return newest.pinned(region, draft);
    }

    private record Ready(String title, List<Part> parts) {
        static Ready read(ReadyBriefing ready, Lang lang) {
            var file = "/db/briefings/" + ready.code() + "_" + lang.code() + ".json";
            try {
                var node = tree(file);
                return new Ready(node.path("title").stringValue(), PartsJson.read(node.path("parts")));
            } catch (BadBriefingException e) {
                // A mistake in the program, like any other.
                throw new IllegalStateException(file, e);
            }
        }

        private static JsonNode tree(String file) {
            try (var in = ReadyBriefings.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException("the program lacks " + file);
                }
                return JSON.readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
