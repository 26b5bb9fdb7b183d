/** Schedules of reports and their runs in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.reporting;

import org.jspecify.annotations.NullMarked;
