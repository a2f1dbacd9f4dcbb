/** The bench: measures the product as it is shipped, beside the floor of the browser and of the database. */
@NullMarked
package io.bridgehead.bench;

import org.jspecify.annotations.NullMarked;
