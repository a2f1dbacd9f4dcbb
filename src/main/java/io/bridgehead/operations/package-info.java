/** What those who run a copy can see of it: whether it is alive and ready, and its numbers for Prometheus. */
@NullMarked
package io.bridgehead.operations;

import org.jspecify.annotations.NullMarked;
