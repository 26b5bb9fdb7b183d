/** The numbers of dashboards in PostgreSQL, and the working time that answers are measured in. */
@NullMarked
package io.huni.adapter.persistence.analytics;

import org.jspecify.annotations.NullMarked;
