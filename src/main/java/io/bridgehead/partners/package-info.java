/** Whom a region trades with and how that grows: partners, and the trade itself. */
@NullMarked
package io.bridgehead.partners;

import org.jspecify.annotations.NullMarked;
