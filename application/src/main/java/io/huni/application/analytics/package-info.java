/** The numbers of dashboards and reports, for any period and within the reader's scope. */
@NullMarked
package io.huni.application.analytics;

import org.jspecify.annotations.NullMarked;
