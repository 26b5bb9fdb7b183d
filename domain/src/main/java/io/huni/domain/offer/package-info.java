/** Offers of leads to distributors: who is asked, in which order, until when, and what they say. */
@NullMarked
package io.huni.domain.offer;

import org.jspecify.annotations.NullMarked;
