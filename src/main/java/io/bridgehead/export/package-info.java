/** Figures as files and messages: one class a format. */
@NullMarked
package io.bridgehead.export;

import org.jspecify.annotations.NullMarked;
