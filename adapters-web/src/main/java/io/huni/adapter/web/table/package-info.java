/** Writes tables as files: CSV, XLSX, JSON and lines of JSON. */
@NullMarked
package io.huni.adapter.web.table;

import org.jspecify.annotations.NullMarked;
