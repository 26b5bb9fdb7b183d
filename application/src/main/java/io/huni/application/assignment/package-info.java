/** Gives new leads to people by rules. */
@NullMarked
package io.huni.application.assignment;

import org.jspecify.annotations.NullMarked;
