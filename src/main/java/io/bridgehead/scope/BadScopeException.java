package io.bridgehead.scope;

import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import java.util.List;

/** A scope that can't be asked with: says which parameter, what was found and what is allowed. */
public class BadScopeException extends RuntimeException {
    private static final Texts TEXTS = new Texts("scope");

    private final String parameter;
    private final List<String> allowed;
    private final transient Text sentence;

    private BadScopeException(String parameter, List<String> allowed, Text sentence) {
        super(sentence.en());
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
        this.sentence = sentence;
    }

    /** {@code found} isn't one of a fixed list. */
    public static BadScopeException notOneOf(Parameter parameter, String found, List<String> allowed) {
        return notOneOf(parameter.word(), found, allowed);
    }

    /** The same of a word of the page's URL that is no parameter of a scope. */
    public static BadScopeException notOneOf(String word, String found, List<String> allowed) {
        return new BadScopeException(
                word, allowed, TEXTS.get("not-one-of", word, shown(found), String.join(", ", allowed)));
    }

    /** {@code found} isn't of the form expected; {@code key} names the expectation in the bundle. */
    static BadScopeException badForm(Parameter parameter, String found, String key) {
        return badForm(parameter.word(), found, key);
    }

    /** The same of a word of the page's URL that is no parameter of a scope. */
    public static BadScopeException badForm(String word, String found, String key) {
        return new BadScopeException(word, List.of(), TEXTS.get("bad-form", word, shown(found), TEXTS.get(key)));
    }

    /**
     * {@code found} is of the right form, but there is no such thing.
     *
     * @param key of the sentence in the bundle: it is told the parameter, what was found and then the arguments
     */
    public static BadScopeException notThere(Parameter parameter, String found, String key, Object... arguments) {
        var told = new Object[arguments.length + 2];
        told[0] = parameter.word();
        told[1] = shown(found);
        System.arraycopy(arguments, 0, told, 2, arguments.length);
        return new BadScopeException(parameter.word(), List.of(), TEXTS.get(key, told));
    }

    static BadScopeException repeated(Parameter parameter) {
        return repeated(parameter.word());
    }

    public static BadScopeException repeated(String word) {
        return new BadScopeException(word, List.of(), TEXTS.get("repeated", word));
    }

    static BadScopeException reversed(String from, String to) {
        return new BadScopeException(Parameter.FROM.word(), List.of(), TEXTS.get("reversed", from, to));
    }

    /** A parameter that isn't known, or doesn't apply to what is asked. */
    public static BadScopeException unknown(String word, List<String> allowed) {
        return new BadScopeException(word, allowed, TEXTS.get("unknown", shown(word), String.join(", ", allowed)));
    }

    public String parameter() {
        return parameter;
    }

    /** The values, or parameters, that would have been taken; empty where they can't be listed. */
    public List<String> allowed() {
        return allowed;
    }

    public Text sentence() {
        return sentence;
    }

    /** What a user gave may be anything: long ones are cut before they are said back. */
    private static String shown(String found) {
        return found.length() > 60 ? found.substring(0, 60) + "…" : found;
    }
}
