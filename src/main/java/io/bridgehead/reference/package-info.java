/** What codes are called, what was published, and where values come from: shared by every feature. */
@NullMarked
package io.bridgehead.reference;

import org.jspecify.annotations.NullMarked;
