/** The same question asked twice: of two periods, two regions or two partners. */
@NullMarked
package io.bridgehead.compare;

import org.jspecify.annotations.NullMarked;
