/** What is asked: a scope that is also a URL, and the catalogue of questions. */
@NullMarked
package io.bridgehead.scope;

import org.jspecify.annotations.NullMarked;
