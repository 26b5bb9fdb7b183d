/** What scoring needs from outside. */
@NullMarked
package io.huni.application.scoring.port;

import org.jspecify.annotations.NullMarked;
