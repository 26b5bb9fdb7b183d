/** How good a lead is in two dimensions, interest and fit, by criteria that the house writes. */
@NullMarked
package io.huni.domain.quality;

import org.jspecify.annotations.NullMarked;
