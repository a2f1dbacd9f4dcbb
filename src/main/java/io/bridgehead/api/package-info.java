/** The same figures over HTTP, with problems told in plain words. */
@NullMarked
package io.bridgehead.api;

import org.jspecify.annotations.NullMarked;
