/** The page "Data": load a file, read the report, see what was loaded. */
@NullMarked
package io.bridgehead.ingest.ui;

import org.jspecify.annotations.NullMarked;
