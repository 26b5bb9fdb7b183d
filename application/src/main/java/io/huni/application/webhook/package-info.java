/** Addresses outside that are told of leads, signed, once and in the scope of who set them up. */
@NullMarked
package io.huni.application.webhook;

import org.jspecify.annotations.NullMarked;
