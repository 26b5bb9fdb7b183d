/** Reads files of rows: text with separators and workbooks, whoever wrote them. */
@NullMarked
package io.huni.adapter.tabular.imports;

import org.jspecify.annotations.NullMarked;
