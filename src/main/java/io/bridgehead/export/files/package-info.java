/** A figure as a file of any format, by one door. */
@NullMarked
package io.bridgehead.export.files;

import org.jspecify.annotations.NullMarked;
