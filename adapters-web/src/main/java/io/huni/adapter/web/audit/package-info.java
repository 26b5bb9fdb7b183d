/** The audit trail over HTTP. */
@NullMarked
package io.huni.adapter.web.audit;

import org.jspecify.annotations.NullMarked;
