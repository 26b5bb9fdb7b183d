/** What the organisation needs from outside. */
@NullMarked
package io.huni.application.organisation.port;

import org.jspecify.annotations.NullMarked;
