/** What every page shares: the frame, navigation, filters, the card around a figure, and error pages. */
@NullMarked
package io.bridgehead.shell;

import org.jspecify.annotations.NullMarked;
