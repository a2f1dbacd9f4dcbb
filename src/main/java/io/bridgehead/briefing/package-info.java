/** Briefings: figures and words in order, made again at any time with the same numbers. */
@NullMarked
package io.bridgehead.briefing;

import org.jspecify.annotations.NullMarked;
