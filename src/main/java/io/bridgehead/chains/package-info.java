/** How the industrial chains progress against plan. */
@NullMarked
package io.bridgehead.chains;

import org.jspecify.annotations.NullMarked;
