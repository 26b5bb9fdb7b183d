/** Builds the use cases from their ports, a class for each feature. */
@NullMarked
package io.huni.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
