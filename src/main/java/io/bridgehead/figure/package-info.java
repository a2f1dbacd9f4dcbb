/** What a question is answered with: one immutable figure that every output shows alike. */
@NullMarked
package io.bridgehead.figure;

import org.jspecify.annotations.NullMarked;
