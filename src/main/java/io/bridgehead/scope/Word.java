package io.bridgehead.scope;

/** A choice from a fixed list, with the word for it in URLs, files and the API. */
public interface Word {
    String code();
}
