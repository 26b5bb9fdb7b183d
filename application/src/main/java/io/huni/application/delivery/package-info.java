/** Receiving webhook deliveries and working through them. */
@NullMarked
package io.huni.application.delivery;

import org.jspecify.annotations.NullMarked;
