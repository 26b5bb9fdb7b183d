/** Telling open browsers what has changed. */
@NullMarked
package io.huni.application.live;

import org.jspecify.annotations.NullMarked;
