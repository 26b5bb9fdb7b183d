/** Reports as files that people read and programs take. */
@NullMarked
package io.huni.adapter.report.reporting;

import org.jspecify.annotations.NullMarked;
