package io.bridgehead.reference;

import io.bridgehead.figure.Text;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list.
 *
 * @param group what it belongs to in another list: a chapter's or chain's sector, a chain's cluster; of a province its
 *     short name; null: nothing
 */
public record Code(String code, Text name, @Nullable String group) {}
