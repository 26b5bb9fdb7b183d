/** What offering leads needs from outside. */
@NullMarked
package io.huni.application.offer.port;

import org.jspecify.annotations.NullMarked;
