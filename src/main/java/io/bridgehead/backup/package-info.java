/** The whole of a database as one file, and back: one state of it, whatever is loaded meanwhile. */
@NullMarked
package io.bridgehead.backup;

import org.jspecify.annotations.NullMarked;
