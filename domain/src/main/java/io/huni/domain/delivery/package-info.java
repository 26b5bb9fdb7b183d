/** Webhook deliveries and what they announce. */
@NullMarked
package io.huni.domain.delivery;

import org.jspecify.annotations.NullMarked;
