/** The pages where briefings are put together: the list, the basket, and the editor with its preview. */
@NullMarked
package io.bridgehead.briefing.ui;

import org.jspecify.annotations.NullMarked;
