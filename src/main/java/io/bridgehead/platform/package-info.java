/** What the product runs on: its database, its configuration and its commands. Knows nothing of the domain. */
@NullMarked
package io.bridgehead.platform;

import org.jspecify.annotations.NullMarked;
