/** Cargo, trains and vehicles crossing at the ports of a region. */
@NullMarked
package io.bridgehead.ports;

import org.jspecify.annotations.NullMarked;
