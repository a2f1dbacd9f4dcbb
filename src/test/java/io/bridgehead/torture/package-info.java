/** The torture: each promise of the product's reliability and security, held to its long form and told in one table. */
@NullMarked
package io.bridgehead.torture;

import org.jspecify.annotations.NullMarked;
