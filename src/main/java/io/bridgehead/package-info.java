/** Bridgehead: regional opening-up metrics, one figure everywhere the same and always traceable. */
@NullMarked
package io.bridgehead;

import org.jspecify.annotations.NullMarked;
