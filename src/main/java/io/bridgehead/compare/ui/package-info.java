/** The page of comparisons. */
@NullMarked
package io.bridgehead.compare.ui;

import org.jspecify.annotations.NullMarked;
