/** What is wrong with a file, said so that a person can put it right. */
@NullMarked
package io.bridgehead.ingest.problem;

import org.jspecify.annotations.NullMarked;
