/** What the live channel needs from outside. */
@NullMarked
package io.huni.application.live.port;

import org.jspecify.annotations.NullMarked;
