/** Figures and briefings as files of office programs: slides, documents and workbooks, with charts that stay editable. */
@NullMarked
package io.bridgehead.export.office;

import org.jspecify.annotations.NullMarked;
