/** Public holidays, from a library that is kept up by others. */
@NullMarked
package io.huni.adapter.calendar.analytics;

import org.jspecify.annotations.NullMarked;
