/** Reports over HTTP. */
@NullMarked
package io.huni.adapter.web.reporting;

import org.jspecify.annotations.NullMarked;
