/** The pages of industrial chains. */
@NullMarked
package io.bridgehead.chains.ui;

import org.jspecify.annotations.NullMarked;
