package io.bridgehead.shell;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The words the drawing element says itself, handed to it as JSON so that it has none of its own. */
final class ElementTexts {
    private static final Map<Lang, String> JSON = new EnumMap<>(Lang.class);

    static {
        var mapper = JsonMapper.builder().build();
        for (var lang : Lang.values()) {
            var texts = new Texts("element");
            var words = new TreeMap<String, String>();
            texts.bundle(lang).keySet().forEach(key -> words.put(key, texts.in(lang, key)));
            JSON.put(lang, mapper.writeValueAsString(words));
        }
    }

    private ElementTexts() {}

    static String json(Lang lang) {
        return JSON.getOrDefault(lang, "{}");
    }
}
