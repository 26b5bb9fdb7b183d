/** Webhooks in PostgreSQL, and the relay that tells them. */
@NullMarked
package io.huni.adapter.persistence.webhook;

import org.jspecify.annotations.NullMarked;
