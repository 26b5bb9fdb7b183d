/** Bodies of Meta's webhooks. */
@NullMarked
package io.huni.adapter.meta.delivery;

import org.jspecify.annotations.NullMarked;
