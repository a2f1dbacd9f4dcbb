/** The page of the ports. */
@NullMarked
package io.bridgehead.ports.ui;

import org.jspecify.annotations.NullMarked;
