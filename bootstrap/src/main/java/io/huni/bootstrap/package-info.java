/** The one program: settings, wiring, start and stop. */
@NullMarked
package io.huni.bootstrap;

import org.jspecify.annotations.NullMarked;
