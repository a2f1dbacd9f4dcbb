/** The promises that ask for many runs: each test has a short form and a long one. */
@NullMarked
package io.bridgehead.torture;

import org.jspecify.annotations.NullMarked;
