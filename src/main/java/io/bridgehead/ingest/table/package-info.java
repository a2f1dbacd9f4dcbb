/** A file of any format as rows of text: nothing here knows what a column means. */
@NullMarked
package io.bridgehead.ingest.table;

import org.jspecify.annotations.NullMarked;
