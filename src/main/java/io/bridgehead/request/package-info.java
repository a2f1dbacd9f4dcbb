/** The number of the request that is being answered: a reader can quote it, and the log has it in each line. */
@NullMarked
package io.bridgehead.request;

import org.jspecify.annotations.NullMarked;
