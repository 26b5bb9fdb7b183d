/** Offering leads to distributors, their answers, and what follows from them. */
@NullMarked
package io.huni.application.offer;

import org.jspecify.annotations.NullMarked;
