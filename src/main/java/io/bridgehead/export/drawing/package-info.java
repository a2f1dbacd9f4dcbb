/** A figure as a picture, drawn once and written as SVG, PNG or PDF, without a browser and without the host's fonts. */
@NullMarked
package io.bridgehead.export.drawing;

import org.jspecify.annotations.NullMarked;
