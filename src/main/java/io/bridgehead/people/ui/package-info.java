/** The pages of people: everybody's own account, and the list of accounts for administrators. */
@NullMarked
package io.bridgehead.people.ui;

import org.jspecify.annotations.NullMarked;
