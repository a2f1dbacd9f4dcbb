/** What somebody who means harm says to the product, and what must not come of it. */
@NullMarked
package io.bridgehead.hostile;

import org.jspecify.annotations.NullMarked;
