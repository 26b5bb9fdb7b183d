/** The numbers of dashboards: periods, what is counted of leads, how soon they are answered. */
@NullMarked
package io.huni.domain.analytics;

import org.jspecify.annotations.NullMarked;
