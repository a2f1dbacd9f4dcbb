/** The only writer of facts: a file is staged, checked as a whole, and replaces whole slices, or nothing at all. */
@NullMarked
package io.bridgehead.ingest;

import org.jspecify.annotations.NullMarked;
