/** Learns from the outcomes of leads how likely new ones are to convert, and says why. */
@NullMarked
package io.huni.application.ranking;

import org.jspecify.annotations.NullMarked;
