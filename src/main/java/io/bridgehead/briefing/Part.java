package io.bridgehead.briefing;

import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.List;
import java.util.stream.Stream;

/** One part of a briefing. Its texts may quote figures, see {@link Quotes}. */
public sealed interface Part {
    /** Every text of it, in order, as it was written. */
    Stream<String> texts();

    /** @param level from 1 to 3 */
    record Heading(String text, int level) implements Part {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    record Paragraph(String text) implements Part {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    record Bullets(List<String> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public Stream<String> texts() {
            return items.stream();
        }
    }

    /**
     * A figure.
     *
     * @param question its id in the catalogue
     * @param query the scope it is asked with, as in a URL, without language and state of the data: those are the
     *     briefing's; without a region it is asked in the briefing's
     * @param words what is said beside it; may be empty
     */
    record Pictured(String question, String query, String words) implements Part {
        @Override
        public Stream<String> texts() {
            return Stream.of(words);
        }

        /** What it asks in the briefing of a region, language and state of the data left open. */
        public Scope scope(String briefingRegion) {
            var scope = ScopeCodec.read(query);
            var saysRegion = ("&" + query).contains("&" + Parameter.REGION.word() + "=");
            return saysRegion ? scope : scope.with(Parameter.REGION, briefingRegion);
        }
    }
}
