/** A local stand-in for Meta that people and tests use. */
@NullMarked
package io.huni.sandbox;

import org.jspecify.annotations.NullMarked;
