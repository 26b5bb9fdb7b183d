/** {@code Idempotency-Key}: a request that comes twice is answered twice and done once. */
@NullMarked
package io.huni.adapter.web.idempotency;

import org.jspecify.annotations.NullMarked;
