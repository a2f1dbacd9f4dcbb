/** Who may come in, and how: one-time sign-in links for people, tokens for programs. */
@NullMarked
package io.bridgehead.access;

import org.jspecify.annotations.NullMarked;
