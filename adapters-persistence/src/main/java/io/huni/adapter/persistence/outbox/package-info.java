/** Carries committed events to their reactions. */
@NullMarked
package io.huni.adapter.persistence.outbox;

import org.jspecify.annotations.NullMarked;
