/** The numbers of dashboards over HTTP. */
@NullMarked
package io.huni.adapter.web.analytics;

import org.jspecify.annotations.NullMarked;
