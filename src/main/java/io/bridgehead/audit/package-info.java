/** The record of what people did: it is added to, never changed, and anyone can see whether it was. */
@NullMarked
package io.bridgehead.audit;

import org.jspecify.annotations.NullMarked;
