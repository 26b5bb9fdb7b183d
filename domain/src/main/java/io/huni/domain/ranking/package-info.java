/**
 * The learned chance that a lead converts: what it may be learned from, how good it is, and when a
 * new model takes the place of the old one.
 */
@NullMarked
package io.huni.domain.ranking;

import org.jspecify.annotations.NullMarked;
