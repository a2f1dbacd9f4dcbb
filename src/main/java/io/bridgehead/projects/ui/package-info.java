/** The pages of projects. */
@NullMarked
package io.bridgehead.projects.ui;

import org.jspecify.annotations.NullMarked;
