/** The key figures of a region at a glance. */
@NullMarked
package io.bridgehead.overview;

import org.jspecify.annotations.NullMarked;
