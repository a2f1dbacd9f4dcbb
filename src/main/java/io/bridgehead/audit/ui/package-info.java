/** The page on which administrators read the record of what people did. */
@NullMarked
package io.bridgehead.audit.ui;

import org.jspecify.annotations.NullMarked;
