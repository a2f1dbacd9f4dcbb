/** Which projects were signed, in which sector and cluster, and how far they got. */
@NullMarked
package io.bridgehead.projects;

import org.jspecify.annotations.NullMarked;
