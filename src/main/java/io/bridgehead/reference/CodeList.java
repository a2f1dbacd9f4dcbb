package io.bridgehead.reference;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Text;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codes of one list in the order they are shown. Immutable. */
public final class CodeList {
    private final List<Code> codes;
    private final Map<String, Code> byCode;
    private final boolean alphabetical;

    /** @param alphabetical whether the order is that of the names, so that English has one of its own */
    CodeList(List<Code> codes, boolean alphabetical) {
        this.codes = List.copyOf(codes);
        this.alphabetical = alphabetical;
        this.byCode = codes.stream()
                .collect(Collectors.toMap(Code::code, code -> code, (first, second) -> first, LinkedHashMap::new));
    }

    /** In the order a reader of Chinese expects. */
    public List<Code> all() {
        return codes;
    }

    /** In the order a reader of a language expects. */
    public List<Code> in(Lang lang) {
        return switch (lang) {
            case ZH -> codes;
            case EN -> alphabetical ? byEnglishName() : codes;
        };
    }

    /** Those asked for, in the order of the list; all where none is asked for. */
    public List<Code> filtered(Collection<String> asked) {
        return asked.isEmpty()
                ? codes
                : codes.stream().filter(code -> asked.contains(code.code())).toList();
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What a code is called; the code itself where it isn't known. */
    public Text name(String code) {
        return find(code).map(Code::name).orElseGet(() -> Text.same(code));
    }

    public List<String> codes() {
        return codes.stream().map(Code::code).toList();
    }

    private List<Code> byEnglishName() {
        var collator = Collator.getInstance(Lang.EN.locale());
        return codes.stream()
                .sorted(Comparator.<Code, String>comparing(code -> code.name().en(), collator)
                        .thenComparing(Code::code))
                .toList();
    }
}
