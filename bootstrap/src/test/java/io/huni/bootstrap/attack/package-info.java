/** Attackers against the whole program: those who are signed in, and those who are not. */
@NullMarked
package io.huni.bootstrap.attack;

import org.jspecify.annotations.NullMarked;
