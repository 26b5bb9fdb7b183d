/** What deliveries need from outside. */
@NullMarked
package io.huni.application.delivery.port;

import org.jspecify.annotations.NullMarked;
