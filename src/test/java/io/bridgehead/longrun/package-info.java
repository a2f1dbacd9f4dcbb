/** What the long programs among the tests have in common: the bench, the torture, and tests with processes of their own. */
@NullMarked
package io.bridgehead.longrun;

import org.jspecify.annotations.NullMarked;
