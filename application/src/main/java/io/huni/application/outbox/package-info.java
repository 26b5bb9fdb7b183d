/** Carries committed events to the reactions that wait for them. */
@NullMarked
package io.huni.application.outbox;

import org.jspecify.annotations.NullMarked;
