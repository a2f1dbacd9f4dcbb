/** The pages of partners and trade. */
@NullMarked
package io.bridgehead.partners.ui;

import org.jspecify.annotations.NullMarked;
