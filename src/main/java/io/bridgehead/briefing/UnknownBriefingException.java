package io.bridgehead.briefing;

/** An id that nothing has, or nothing in the region asked for: the sentence is the same. */
class UnknownBriefingException extends BadBriefingException {
    /** @param key of the sentence in the bundle */
    UnknownBriefingException(String key) {
        super(key);
    }
}
