/** The whole program, started the way an operator starts it. */
@NullMarked
package io.huni.bootstrap.running;

import org.jspecify.annotations.NullMarked;
