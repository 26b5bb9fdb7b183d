/** Connections to Meta: keeping, testing, syncing, balancing. */
@NullMarked
package io.huni.application.connection;

import org.jspecify.annotations.NullMarked;
