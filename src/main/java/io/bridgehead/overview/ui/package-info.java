/** The overview's page. */
@NullMarked
package io.bridgehead.overview.ui;

import org.jspecify.annotations.NullMarked;
