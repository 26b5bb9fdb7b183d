/** Makes a request that comes twice do its work once. */
@NullMarked
package io.huni.application.idempotency;

import org.jspecify.annotations.NullMarked;
