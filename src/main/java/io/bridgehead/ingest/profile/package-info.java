/** How one kind of file becomes rows of a target: said in YAML, by anyone. */
@NullMarked
package io.bridgehead.ingest.profile;

import org.jspecify.annotations.NullMarked;
