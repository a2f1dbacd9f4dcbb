/** The page of those who aren't signed in. */
@NullMarked
package io.bridgehead.access.ui;

import org.jspecify.annotations.NullMarked;
