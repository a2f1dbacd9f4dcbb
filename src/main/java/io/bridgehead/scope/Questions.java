package io.bridgehead.scope;

import java.util.List;

/** What a feature can be asked. */
public interface Questions {
    List<Question> questions();
}
